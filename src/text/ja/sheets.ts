import { choices } from './choices';

export const sheets = {
  font: 'Yu Gothic',
  fontSize: 10,
  /** Stands between two sentences. */
  gap: '',
  titles: {
    setup: '準備',
    checklist: '入力',
    criteria: '基準',
    byFunction: '結果（機能別）',
    byRole: '結果（役割別）',
    scope: '対象範囲',
    itemList: '項目一覧',
    calculation: '計算',
  },
  side: choices.side,
  sideLong: { in: 'インソース', out: 'アウトソース' },
  state: {
    excluded: '対象外',
    'not-done': '実施しない',
    unanswered: '未回答',
    combinedIn: 'イン（併用）',
    combinedOut: 'アウト（併用）',
  },
  position: choices.position,
  recommendation: choices.recommendation,
  origin: { 'isog-j': 'ISOG-J', inferred: '資料から推定', ours: '本ツール独自' },
  none: '該当なし',
  /** Title of the copy that keeps what a person added to a sheet of ours. */
  keptCopy: (title: string) => `${title}（旧）`,
  /** Of the product. */
  name: 'ISOMM',
  /** An item or function with its id before it. */
  entry: (id: string, name: string) => `${id}. ${name}`,
  /** Ids one after the other. */
  list: (ids: readonly string[]) => ids.join(', '),
  outOf: (shown: string) => `${shown} / 5`,
  printed: (date: string, page: string, pages: string) => `${date}  ページ ${page} / ${pages}`,

  setup: {
    title: 'セキュリティ対応組織 成熟度セルフチェック（ISOMM）',
    what: (items: number, itemNoun: string, functions: number, functionNoun: string) =>
      `このブックは、${functions} の${functionNoun}・${items} の${itemNoun}について、自組織で行う場合（インソース）と外部に任せる場合（アウトソース）の成熟度を 0〜5 で自己評価し、組織の「強み」「弱み」と、目指すパターンに向けた改善点を示します。マクロもアドインも不要です。入力した内容はこのファイルの外には送られません。`,
    stepsTitle: '使い方',
    steps: [
      '「基準」シートで、点数の付け方（0〜5）を確認します。',
      '下の「基本情報」と「パターン」を記入します。',
      '「入力」シートで、各行のインソース・アウトソースに 0〜5 を入力します。両方に入れた場合は高い方を採用します。',
      '判断も実施もしていない場合や、分からない場合は 1 です。検討したうえで実施しないと決めた場合は 0、まだ答えていない場合は空欄のままにします。',
      '「結果（機能別）」で、レーダーチャートと強み・弱みを確認します。',
      '「結果（役割別）」で、目指すパターンに向けて何を改善するかを確認します。',
    ],
    step: (number: string, step: string) => `${number}. ${step}`,
    infoTitle: '基本情報',
    organisation: '組織名',
    department: '部署名',
    respondent: '回答者',
    position: '回答者の立場',
    date: '評価日',
    datePrompt: '例: 2026/4/1',
    deadline: '提出期限',
    patternTitle: 'セキュリティ対応組織のパターン',
    current: '現在のパターン',
    target: '目指すパターン（中長期）',
    tableTitle: 'パターンと領域ごとの実施主体',
    tableLead:
      '領域ごとに、イン（自組織）とアウト（外部）のどちらを基本とするかを表します。自組織の考え方に合わせて変更できます。',
    pattern: 'パターン',
    quadrant: (id: string) => `領域${id}`,
    progressTitle: '回答状況',
    progress: {
      done: '回答済み',
      total: '全体',
      rate: '進捗',
      overall: '合計',
      scored: '評価',
      notDone: '実施しない',
      unanswered: '未回答',
      invalid: '0〜5 以外の値',
    },
    listError: { title: '選択肢にない値です', message: '一覧から選んでください。' },
    about: 'このブックについて',
    model: 'モデル',
    layout: 'レイアウト版',
    language: '言語',
    asked: '尋ねている機能',
    aboutText:
      'ISOG-J が公開する「セキュリティ対応組織成熟度セルフチェックシート（ISOMM）」の考え方に基づく非公式のツールです。ルールごとの出所は「基準」シートに示しています。',
  },

  checklist: {
    title: (model: string) => `入力　${model}`,
    lead: '色の付いたセルに入力します（0〜5、空欄は未回答）。絞り込み・貼り付け・並べ替え（保護のないシート）で結果は変わりません。備考は点数に影響しません。',
    progress: (done: string, total: string) => `回答済み ${done} / ${total}`,
    invalid: (count: string) =>
      `⚠ 0〜5 の整数でないセルが ${count} 個あります（枠で表示）。未回答として扱います。`,
    columns: {
      function: '機能ID',
      functionName: '機能',
      id: 'ID',
      name: '名称',
      description: '内容',
      quadrant: '領域',
      insource: 'イン\nソース',
      outsource: 'アウト\nソース',
      level: '成熟度',
      state: '判定',
      note: '備考',
      supplement: '補足（自組織での意味）',
      side: '主体',
      stateCode: '状態',
      cleanIn: 'イン有効値',
      cleanOut: 'アウト有効値',
      quadrantIndex: '領域番号',
      invalid: '不正値',
    },
    scoreTitle: { in: 'インソース（0〜5）', out: 'アウトソース（0〜5）' },
    scorePrompt: {
      in: '0 検討し、実施しないと判断\n1 実施できていない\n2 明文化なし・担当者のみ\n3 明文化なし・一部を代行可\n4 明文化あり・交代できる\n5 明文化し、権限者が承認\n空欄＝未回答',
      out: '0 検討し、実施しないと判断\n1 結果や報告を確認していない\n2 内容と結果の両方が不明\n3 どちらか一方が不明\n4 両方を理解・想定未満\n5 両方を理解・想定どおり\n空欄＝未回答',
    },
    scoreError: {
      title: '0〜5 を入力してください',
      message: '0、1、2、3、4、5 のいずれか、または空欄にしてください。',
    },
    quadrantError: {
      title: '領域を選んでください',
      message: 'I、II、III、IV のいずれかを入力してください。',
    },
  },

  criteria: {
    title: '基準',
    lead: '点数は、自組織で行う場合（インソース）と外部に任せる場合（アウトソース）のそれぞれについて付けます。',
    scoreTitle: '点数の基準',
    score: '点',
    in: 'インソース',
    out: 'アウトソース',
    faqTitle: 'よくある質問',
    question: (question: string) => `Q. ${question}`,
    answer: (answer: string) => `A. ${answer}`,
    quadrantTitle: '領域',
    quadrantLead: '初期値は一例です。「入力」シートで自組織に合わせて変更してください。',
    quadrantColumns: { name: '領域', meaning: '基本の考え方' },
    quadrantName: (name: string, information: string, skill: string) =>
      `${name}（扱う情報: ${information} / 専門スキル: ${skill}）`,
    information: { inside: '組織内', outside: '組織外' },
    skill: { low: '低い', high: '高い' },
    rulesTitle: '計算のルールと出所',
    rule: 'ルール',
    origin: '出所',
    sentencesTitle: '強み・弱みのコメント',
    sentencesLead:
      'コメントは「機能の文」と「点数帯の文」の組み合わせです。文章はすべて本ツールが用意したものです。',
    function: '機能',
    strength: '強みのとき',
    weakness: '弱みのとき',
    bandFrom: '平均がこの値以上',
    bandSentence: '点数帯の文',
    sourcesTitle: '出典とライセンス',
    source: '資料',
    licence: 'ライセンス',
    used: '利用した部分',
  },

  results: {
    dateFormat: 'yyyy/m/d',
    date: (date: string) => `評価日 ${date}`,
    byLine: {
      self: '自己評価',
      respondent: (name: string) => `　回答者: ${name}`,
      position: (position: string) => `（${position}）`,
      model: (model: string) => `　${model}`,
    },
    empty: (sheet: string) => `まだ回答がありません。「${sheet}」に0〜5を入力すると、結果を表示します。`,
    partial: (count: string) => `未回答が${count}件あるため、途中の結果です。`,
    complete: (count: string) => `対象の${count}件すべてに回答済みです。`,
  },

  byFunction: {
    title: (functionNoun: string) => `${functionNoun}別の成熟度`,
    lead: (pattern: string, noun: string) =>
      `現在のパターン: ${pattern}。${noun}ごとの成熟度です。高い2つを強み、低い2つを弱みとします。`,
    leadUnset: (sheet: string, noun: string) =>
      `現在のパターンは未設定です（「${sheet}」で選択）。${noun}ごとの成熟度のうち、高い2つを強み、低い2つを弱みとします。`,
    strip: (itemNoun: string) => `${itemNoun}ごとの成熟度（1マス1件）`,
    stripNote: 'マスの数字と色の濃さは成熟度、–は実施しない、空欄は未回答、×は対象外です。',
    identity: (organisation: string, department: string) =>
      [organisation, department].filter(Boolean).join('　'),
    identitySeparator: '　',
    chartAlt: '成熟度（0〜5）のチャート。数値は右の表と同じです。',
    series: '現在',
    columns: {
      function: '機能',
      maturity: '成熟度',
      minimum: '最低',
      scored: '評価\n済み',
      notDone: '実施\nしない',
      unanswered: '未回答',
      id: 'ID',
      rank: '順位',
      chart: 'グラフ値',
    },
    overall: '全体',
    excluded: (count: string) => `対象外 ${count}件は含みません。`,
    overallNote:
      '平均だけでは弱い項目が見えません。「最低」と件数も確認してください。全体の平均は本ツール独自の指標です。',
    strengths: '強み',
    weaknesses: '弱み',
    empty: '評価済みが2つ以上になると表示します。',
  },

  byRole: {
    title: (itemNoun: string) => `${itemNoun}別の成熟度`,
    lead: (pattern: string) =>
      `目指すパターン: ${pattern}。改善リストには、成熟度の低い順に3件ずつ示します。すべての対象は、下の表の「改善」欄で確認できます。`,
    leadUnset: (sheet: string) =>
      `目指すパターンが未設定のため、改善リストを表示できません（「${sheet}」で選択）。`,
    noTarget: '目指すパターンが未設定のため、表示できません。',
    nothingScored: '評価済みの項目がないため、表示できません。',
    columns: { state: '実施主体', list: '改善' },
    combined: (side: string) => `${side}＋`,
    signs: '＋ 併用（両方で実施し、成熟度の高い方を表示）　↑ より強化　→ 切り替えを検討',
    lists: {
      strengthenInsource: {
        title: (noun: string) => `より強化すべきインソースの${noun}`,
        subtitle: '自組織での能力をより高めるべきもの',
        mark: '↑イン強化',
      },
      strengthenOutsource: {
        title: (noun: string) => `より強化すべきアウトソースの${noun}`,
        subtitle: 'より効果的なアウトソースとなるよう改善すべきもの',
        mark: '↑アウト強化',
      },
      switchToInsource: {
        title: (noun: string) => `インソースへの切り替えを検討すべき${noun}`,
        subtitle: 'インソースの方が対応力の強化につながるもの',
        mark: '→イン',
      },
      switchToOutsource: {
        title: (noun: string) => `アウトソースへの切り替えを検討すべき${noun}`,
        subtitle: 'アウトソースした方が強化しやすいもの',
        mark: '→アウト',
      },
    },
    listTitle: (title: string, subtitle: string) => `${title}（${subtitle}）`,
    listCount: (title: string, count: string) => `${title}　全${count}件`,
    listLevel: (level: string) => `成熟度 ${level}`,
    calc: {
      no: '番号',
      shown: '表示',
      excluded: '対象外',
      id: 'ID',
      function: '機能',
      position: '位置',
      state: '状態',
      level: '成熟度',
      side: '主体',
      quadrant: '領域番号',
      required: '目指す主体',
      list: '一覧',
      invalid: '無効な値',
      kinds: { 'not-done': '実施しない', unanswered: '未回答' },
    },
  },

  scope: {
    title: '対象範囲',
    lead: (noun: string) =>
      `自己点検の対象にしない${noun}を選びます。対象外にした${noun}は、平均・件数・改善リスト・レーダーチャートのすべてから外れます。入力した点数と備考は残り、選択を消せば元に戻ります。`,
    leadLevels: (noun: string) =>
      `${noun}ごとに推奨レベルを選びます（空欄は未定）。「対象外」にした${noun}は、平均・件数・改善リスト・レーダーチャートのすべてから外れます。点数と備考は残ります。レベルの名称は原典と未照合です。`,
    count: (left: string, total: string) => `対象外 ${left} / ${total}`,
    columns: {
      function: '機能',
      id: 'ID',
      name: '名称',
      description: '説明',
      choice: '対象',
      level: '推奨レベル',
      words: '選択肢',
      excluded: '対象外',
    },
    prompt: { title: '対象範囲', message: '空欄は対象です。対象外にするときだけ選びます。' },
  },

  itemList: {
    title: (model: string) => `項目一覧　${model}`,
    lead: (noun: string, count: string) =>
      `自己点検で採点する${noun}の一覧です（${count}件）。採点しない方への説明に使えます。`,
  },

  calculation: {
    lead: '結果の計算に使うシートです。編集しないでください。',
    excluded: '対象外',
  },
};
