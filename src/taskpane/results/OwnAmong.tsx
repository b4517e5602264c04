import { use } from 'react';
import { paneOwnItemsWords } from '../../text/paneOwnItemsWords';
import { useScene } from '../shell/scene';

/** How many items that somebody added enter the mean. */
export default function OwnAmong({ count, className }: { count: number; className: string }) {
  const { language } = useScene();
  return <p className={className}>{use(paneOwnItemsWords(language)).among(count)}</p>;
}
