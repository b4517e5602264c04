/** Words of the facts behind a score: heads, questions, and what a cell may hold. */
export const facts = {
  done: {
    head: '実施',
    ask: '自組織で実施していますか',
    options: { yes: 'している', no: 'していない', declined: 'しないと決めた' },
  },
  documented: {
    head: '明文化',
    ask: '運用は明文化されていますか',
    options: { yes: 'はい', no: 'いいえ' },
  },
  others: {
    head: '代われる人',
    ask: '担当者のほかに、業務を実施できる人がいますか',
    options: { nobody: 'いない', part: '一部を臨時で', fully: '交代できる' },
  },
  approved: {
    head: '承認',
    ask: '明文化された運用を、CISOなど権限のある組織長が承認していますか',
    options: { yes: 'はい', no: 'いいえ' },
  },
  checked: {
    head: '結果の確認',
    ask: '委託先の結果や報告を確認していますか',
    options: { yes: 'している', no: 'していない', declined: '委託しないと決めた' },
  },
  service: {
    head: '内容の\n理解',
    ask: 'サービス内容を理解していますか',
    options: { yes: 'はい', no: 'いいえ' },
  },
  result: {
    head: '結果の\n理解',
    ask: '得られる結果を理解していますか',
    options: { yes: 'はい', no: 'いいえ' },
  },
  expected: {
    head: '想定\nどおり',
    ask: '得られた結果は想定どおりですか',
    options: { yes: 'はい', no: 'いいえ' },
  },
};
