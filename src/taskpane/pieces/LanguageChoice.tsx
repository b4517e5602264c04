import { Field } from '@fluentui/react-components';
import { LANGUAGES, languages } from '../../text/languages';
import { useScene } from '../shell/scene';
import { LanguageSelect } from './LanguageSelect';

/** The language of the pane itself; the label says so in every language, the one in use first. */
export function LanguageChoice() {
  const { language, chosenLanguage, setLanguage } = useScene();
  const all = [language, ...languages().filter((each) => each !== language)];
  return (
    <Field label={all.map((each) => LANGUAGES[each].paneLanguage).join(' / ')}>
      <LanguageSelect small value={chosenLanguage} onChange={setLanguage} />
    </Field>
  );
}
