/** Words of the survey of 2017. Each sentence says its year and how many answered: no figure stands alone. */
export const survey = {
  title: '参考：2017年調査の数字',
  lead: 'JPCERT/CCが2017年に日本シーサート協議会の加盟組織に行った調査から、項目に直接対応する質問への回答を載せています。187組織（うち68はIT・情報サービス）の自己申告による当時の数字で、目標値ではありません。社外の利用は複数回答です。左の成熟度は自組織の現在の回答で、右の数字と比べるものではありません。対応する質問がない項目は載せていません。',
  columns: { id: 'ID', name: '', level: '自組織の\n成熟度', sentence: '2017年調査', question: '質問' },
  /** After what else is to be known of a sheet. */
  aside: (sentences: readonly string[]) => `参考：${sentences.join('。')}。目標値ではありません。`,
  service: (
    year: string,
    base: string,
    name: string,
    all: string,
    share: string,
    some: string,
    outside: string,
  ) =>
    `JPCERT/CC ${year}年調査：${base}組織のうち${all}組織（${share}%）が「${name}」を実施。うち${some}組織（${outside}%）は社外も利用（複数回答）`,
  process: (
    year: string,
    base: string,
    name: string,
    all: string,
    share: string,
    some: string,
    audited: string,
  ) =>
    `JPCERT/CC ${year}年調査：${base}組織のうち${all}組織（${share}%）が「${name}」を文書化し承認。監査までは${some}組織（${audited}%）`,
};
