import { calculation } from './calculation';
import { carry } from './carry';
import { checklist } from './checklist';
import { choices } from './choices';
import { criteria } from './criteria';
import { even } from './even';
import { first } from './first';
import { importRecord } from './importRecord';
import { itemList } from './itemList';
import { handOuts } from './handOuts';
import { plan } from './plan';
import { progress } from './progress';
import { rounds } from './rounds';
import { portfolio } from './portfolio';
import { charter } from './charter';
import { evidence } from './evidence';
import { phases } from './phases';
import { scope } from './scope';
import { summary } from './summary';
import { outsourcing } from './outsourcing';
import { ownItems } from './ownItems';
import { sharing } from './sharing';
import { survey } from './survey';

export const sheets = {
  font: 'Yu Gothic',
  fontSize: 10,
  /** Stands between two sentences. */
  gap: '',
  titles: {
    setup: '準備',
    checklist: '入力',
    criteria: '基準',
    summary: 'サマリー',
    byFunction: (functionNoun: string) => `結果（${functionNoun}別）`,
    byRole: (itemNoun: string) => `結果（${itemNoun}別）`,
    scope: '対象範囲',
    plan: '計画',
    rounds: '履歴',
    progress: '推移',
    portfolio: 'ポートフォリオ',
    first: 'FIRSTとの対応',
    evidence: '採点の手がかり',
    charter: '六つの項目',
    phases: '対応の段階',
    handOuts: '配布一覧',
    outsourcing: 'アウトソース確認',
    providers: '委託先ごとの確認',
    sharing: '情報共有',
    survey: '参考（2017年調査）',
    ownItems: '独自項目',
    itemList: '項目一覧',
    carry: '移行記録',
    importRecord: '取り込み記録',
    calculation: '計算',
  },
  sample: { organisation: '見本株式会社', department: '見本（架空の回答）' },
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
      `このブックは、${functions}の${functionNoun}・${items}の${itemNoun}について、自組織で行う場合（インソース）と外部に任せる場合（アウトソース）の成熟度を0〜5で自己評価し、組織の「強み」「弱み」と、目指すパターンに向けた改善点を示します。マクロもアドインも不要です。入力した内容はこのファイルの外には送られません。`,
    deadline: '提出期限',
    returnTo: '提出先',
    status: {
      missing: (unanswered: string, invalid: string) => `未回答${unanswered}・無効${invalid}`,
      incomplete: ' → 結果は途中のものです。',
      complete: ' → すべて回答済みです。',
      notYet: ' → まだ提出できません。',
      ready: ' → 提出できます。',
    },
    link: (title: string) => `→ ${title}`,
    stepsTitle: '使い方',
    steps: {
      criteria: '「基準」シートで、点数の付け方（0〜5）を確認します。',
      scope:
        '自組織で対応する範囲を決めます。対象にしないものは、「対象範囲」シートで「対象外」を選びます（ここを選ぶと移動します）。',
      noScope: (itemNoun: string) =>
        `自組織で対応する範囲を決めます。すべての${itemNoun}が対象です。対象外を設けるときは、アドインの「設定」で「対象範囲」シートを追加します。`,
      allAsked: (itemNoun: string) =>
        `すべての${itemNoun}が対象です。自部署に関係のない${itemNoun}があれば、行は消さずに、依頼元に確かめてください。`,
      asked: (functions: string) => `このブックで回答するのは、${functions}です。`,
      info: 'このシートの「基本情報」と「パターン」を記入します。',
      rate: '「入力」シートで、各行のインソースとアウトソースに0〜5を入力します。両方を併用している場合は両方に入力します。高い方を採用します。',
      states:
        '判断も実施もしていない場合や、分からない場合は1です。検討したうえで実施しないと決めた場合は0、まだ答えていない場合は空欄のままにします。',
      results: (byFunction: string, byRole: string) =>
        `「${byFunction}」シートで強みと弱みを、「${byRole}」シートで目指すパターンに向けて何を改善するかを確認します。`,
      giveBackToSender:
        'このシートの上部で「未回答」と「無効」が0になったことを確認し、保存して依頼元に返送します。',
      giveBack: 'このシートの上部で「未回答」と「無効」が0になったことを確認し、保存して提出先に送ります。',
    },
    step: (number: string, step: string) => `${number}. ${step}`,
    infoTitle: '基本情報',
    organisation: '組織名',
    department: '部署名',
    respondent: '回答者',
    position: '回答者の立場',
    date: '評価日',
    datePrompt: '例：2026/4/1',
    dateFormat: 'yyyy/mm/dd',
    patternTitle: 'セキュリティ対応組織のパターン',
    current: '現在のパターン',
    target: '目指すパターン（中長期）',
    tableTitle: 'パターンと領域ごとの実施主体',
    tableLead:
      '領域ごとに、イン（自組織）とアウト（外部）のどちらを基本とするかを表します。左の表は、自組織の考え方に合わせて変更できます。右の図は、選んだパターンが求める実施主体と、入力された実施主体を領域ごとに並べたものです。',
    tableMarked:
      '枠の付いたセルには「イン」も「アウト」も入っていません。その領域では、パターンが求める実施主体が決まらず、改善リストに載りません。',
    pattern: 'パターン',
    quadrant: (id: string) => `領域${id}`,
    picture: {
      information: { inside: '扱う情報：組織内', outside: '扱う情報：組織外' },
      skill: { low: '専門スキル：低い', high: '専門スキル：高い' },
      quadrant: (id: string, name: string) => `領域${id}　${name}`,
      current: (side: string) => `現在：${side}`,
      target: (side: string) => `目指す：${side}`,
      /** As workbooks of this layout had it before. */
      earlier: (side: string) => `目標：${side}`,
      unset: '未設定',
      actual: (inside: string, outside: string) => `入力済み：イン${inside}・アウト${outside}`,
    },
    progressTitle: '回答状況',
    progress: {
      done: '回答済み',
      total: '全体',
      rate: '進捗',
      overall: '合計',
      counts: '内訳',
      scored: '評価済み',
      notDone: '実施しない',
      unanswered: '未回答',
      invalid: '無効な値',
    },
    listError: { title: '選択肢にない値です', message: '一覧から選んでください。' },
    about: 'このブックについて',
    model: 'モデル',
    layout: 'レイアウト版',
    language: '言語',
    basis: '使用モデル',
    catalogue: 'カタログの版',
    asked: (functionNoun: string) => `対象の${functionNoun}`,
    aboutText:
      'ISOG-Jが公開する「セキュリティ対応組織成熟度セルフチェックシート（ISOMM）」の考え方に基づく非公式のツールです。ルールごとの出所は「基準」シートに示しています。',
  },

  checklist,

  criteria: criteria,
  carry,

  results: {
    dateFormat: 'yyyy/m/d',
    date: (date: string) => `評価日 ${date}`,
    byLine: {
      self: '自己評価',
      respondent: (name: string) => `　回答者：${name}`,
      position: (position: string) => `（${position}）`,
      model: (model: string) => `　${model}`,
    },
    empty: (sheet: string) => `まだ回答がありません。「${sheet}」に0〜5を入力すると、結果を表示します。`,
    partial: (count: string) => `未回答が${count}件あるため、途中の結果です。`,
    complete: (count: string) => `対象の${count}件すべてに回答済みです。`,
  },

  summary,

  byFunction: {
    title: (functionNoun: string) => `${functionNoun}別の成熟度`,
    lead: (pattern: string, noun: string) =>
      `現在のパターン：${pattern}。${noun}ごとの成熟度です。高い2つを強み、低い2つを弱みとします。`,
    leadUnset: (sheet: string, noun: string) =>
      `現在のパターンは未設定です（「${sheet}」で選択）。${noun}ごとの成熟度のうち、高い2つを強み、低い2つを弱みとします。`,
    strip: (itemNoun: string, count: number) =>
      `${itemNoun}ごとの成熟度（1マス${count === 1 ? '' : 'が'}${String(count)}件）`,
    stripNote: 'マスの数字と色の濃さは成熟度、–は実施しない、空欄は未回答、×は対象外です。',
    /** The same where items were added that enter no mean. */
    stripNoteOwn:
      'マスの数字と色の濃さは成熟度、–は実施しない、空欄は未回答、×は対象外か、平均に入れない独自項目です。',
    identity: (organisation: string, department: string) =>
      [organisation, department].filter(Boolean).join('　'),
    identitySeparator: '　',
    chartAlt: '成熟度（0〜5）のチャート。数値は右の表と同じです。',
    planned: '計画',
    /** After it, where what has no level yet is in the planned mean; what lies between it and today's is without that. */
    withStarts: '（新規着手を含む）',
    noPlan: '計画なし',
    last: '前回',
    noLast: '前回なし',
    series: '現在',
    columns: {
      maturity: '成熟度',
      gap: '計画\nとの差',
      noPlan: '計画\nなし',
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
    excludedOwn: (count: string) => `対象外と、平均に入れない独自項目の計${count}件は含みません。`,
    overallNote:
      '平均だけでは弱い項目が見えません。「最低」と件数も確認してください。全体の平均は本ツール独自の指標です。',
    strengths: '強み',
    weaknesses: '弱み',
    even,
    /** After these titles, where more are level with the last that is named. */
    levelWith: (id: string, others: string) => `（ほか${others}つも${id}と同じ値）`,
    empty: '評価済みが2つ以上になると表示します。',
    alone: (noun: string) => `${noun}が1つのため、示しません。`,
  },

  byRole: {
    title: (itemNoun: string) => `${itemNoun}別の成熟度`,
    lead: (pattern: string, order: string) =>
      `目指すパターン：${pattern}。改善リストには、${order}に3件ずつ示します。すべての対象は、下の表の「改善」欄で確認できます。`,
    leadUnset: (sheet: string) =>
      `目指すパターンが未設定のため、改善リストを表示できません（「${sheet}」で選択）。`,
    noTarget: '目指すパターンが未設定のため、表示できません。',
    nothingScored: '評価済みの項目がないため、表示できません。',
    columns: { state: '実施主体', list: '改善' },
    combined: (side: string) => `${side}＋`,
    last: (signs: string) => `縦線 前回の成熟度　${signs}`,
    planned: (signs: string) => `薄い色 計画の成熟度　${signs}`,
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
    orders: { level: '成熟度の低い順', recommendation: '推奨レベルの順' },
    listCount: (count: string) => `${count}件`,
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
      side: '実施主体',
      quadrant: '領域番号',
      required: '目指す実施主体',
      list: 'リスト',
      invalid: '無効な値',
      kind: '区分',
    },
  },

  scope,

  importRecord,
  plan,
  rounds,
  progress,
  portfolio,
  outsourcing,
  ownItems,
  sharing,
  survey,
  first,
  evidence,
  charter,
  phases,
  handOuts,

  itemList,

  calculation,
};
