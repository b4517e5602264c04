import type { Scene } from './assessment/scene';
import type { PrintSetup } from '../workbook/description';

const plain = (text: string): string =>
  text
    .replaceAll('&', '&&')
    .replace(/[\r\n]+/g, ' ')
    .slice(0, 60);

/** Page footer of every sheet: whose it is, which sheet, page and date of printing. */
export function footerOf(scene: Scene, title: string): Pick<PrintSetup, 'footer'> {
  const { organisation, department } = scene.answers;
  const owner = scene.words.byFunction.identity(organisation, department);
  return {
    footer: {
      left: plain(owner || 'ISOMM'),
      center: plain(title),
      right: `&D  ${scene.words.page} &P / &N`,
    },
  };
}
