/** Words of the survey of 2017. Each sentence says its year and how many answered: no figure stands alone. */
export const survey = {
  title: '参考：2017年調査の数字',
  lead: 'JPCERT/CCが2017年に日本シーサート協議会の加盟組織に行った調査のうち、項目に直接対応する質問の回答です。これは目標値ではありません。回答は187組織（うち68はIT・情報サービス）の自己申告で、数字は当時のものです。左は自組織の現在の回答で、右の数字と比べるものではありません。対応する質問がない項目は載せていません。',
  columns: { id: 'ID', name: '', level: '自組織の\n成熟度', sentence: '2017年調査', question: '質問' },
  service: (
    year: string,
    base: string,
    name: string,
    all: string,
    share: string,
    some: string,
    outside: string,
  ) =>
    `${year}年調査（JPCERT/CC、${base}組織、日本シーサート協議会の加盟組織）: ${name}は${all}組織（${share}%）が実施。うち${some}組織（${outside}%）が社外を利用（複数回答）。`,
  process: (
    year: string,
    base: string,
    name: string,
    all: string,
    share: string,
    some: string,
    audited: string,
  ) =>
    `${year}年調査（JPCERT/CC、${base}組織、日本シーサート協議会の加盟組織）: ${name}を文書化し承認: ${all}組織（${share}%）、監査まで: ${some}組織（${audited}%）。`,
};
