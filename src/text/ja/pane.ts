import { notices } from './notices';

/** What the task pane says. */
export const pane = {
  name: 'ISOMM セルフチェック',
  loading: 'ワークブックを読み取っています …',
  views: { answer: '回答', results: '結果', departments: '部署', settings: '設定' },
  tabs: '画面',
  refresh: '最新の状態に更新',
  close: '閉じる',
  or: '、',
  /** An item or function with its id before it. */
  entry: (id: string, name: string) => `${id} ${name}`,
  /** Ids one after the other. */
  ids: (ids: readonly string[]) => ids.join(' '),
  /** Short facts about one thing. */
  facts: (facts: readonly string[]) => facts.join(' · '),
  /** Stands between two sentences. */
  gap: '',
  blank: '（空欄）',
  level: (level: number) => `レベル ${String(level)}`,
  outOf: (shown: string) => `${shown} / 5`,
  none: '－',
  count: (count: number) => `${String(count)}件`,
  showAll: (count: number) => `すべて表示（${String(count)}件）`,
  side: { in: 'イン', out: 'アウト' },
  sideLong: { in: 'インソース', out: 'アウトソース' },
  origin: { 'isog-j': 'ISOG-Jのルール', inferred: '資料から推定', ours: '本ツール独自' },
  originMark: (origin: string) => `[${origin}]`,

  start: {
    title: 'セルフチェックを始めます',
    lead: 'このブックに、回答する表と結果のシートを用意します。いまあるシートは変更しません。',
    wait: '所要時間の目安は、全項目で30分ほどです。途中で閉じても、続きから回答できます。',
    model: 'モデル',
    basics: '基本情報',
    later: '空欄のままでも始められます。後から「準備」シートに記入できます。',
    language: 'ワークブックの言語',
    organisation: '組織名',
    department: '部署名',
    respondent: '回答者',
    position: '回答者の立場',
    positions: { manager: '管理職', lead: 'リーダー', staff: '担当者' },
    choose: '選択してください',
    patterns: 'セキュリティ対応組織のパターン',
    patternsLead:
      '業務を「扱う情報」と「専門スキル」で4つの領域に分け、自組織で行うか（イン）、外部に任せるか（アウト）を表したものです。',
    current: '現在のパターン',
    target: '目指すパターン',
    undecided: '決めていない',
    create: 'このブックに作成',
  },

  picture: {
    label: (pattern: string, cells: string) => `${pattern}：${cells}`,
    cell: (quadrant: string, side: string) => `領域${quadrant}は${side}`,
    inside: '組織内の情報',
    outside: '組織外の情報',
    low: 'スキル低',
    high: 'スキル高',
    unknown: '？',
    noPattern: 'パターンを選ぶと、領域ごとの担い手を示します。',
  },

  answer: {
    answered: (done: number, total: number) => `${String(done)} / ${String(total)} 回答済み`,
    legend: {
      scored: (count: number) => `評価 ${String(count)}`,
      'not-done': (count: number) => `実施しない ${String(count)}`,
      unanswered: (count: number) => `残り ${String(count)}`,
    },
    next: '次の未回答へ',
    wentTo: (name: string) => `${name} を選択しました。点数を入力してください。`,
    allDone: 'すべて回答済みです。結果を確認してください。',
    toResults: '結果を見る',
    functions: (noun: string) => `${noun}ごとの回答状況`,
    remaining: (count: number) => `残り ${String(count)}`,
    complete: '完了',
    item: '選択中の項目',
    noItem: '「入力」シートの行を選ぶと、その項目の意味と点数の基準をここに表示します。',
    goTo: '選択した行へ移動',
    aliases: (names: string) => `別名：${names}`,
    supplement: '自組織での意味',
    pattern: (quadrant: string, name: string) => `領域${quadrant}（${name}）`,
    currentSide: '現在のパターン：',
    targetSide: '目指すパターン：',
    criteria: '点数の基準',
    score: '点',
    chosen: '現在の点数: ',
    faq: '採点に迷ったら',
    problems: '確認が必要なセル',
    problemsCount: (count: number) => `⚠ 確認が必要なセルが${String(count)}件あります`,
    goToCell: (cell: string) => `${cell} へ移動`,
    fixAll: (count: number) => `安全に直せる${String(count)}件を直す`,
    fixHint: '全角の数字、文字列の数字、余分な空白を、同じ値の数字に直します。ほかの値は変更しません。',
    fix: '数字に直す',
    fixAt: (place: string) => `数字に直す ${place}`,
  },

  results: {
    title: '結果',
    empty: 'まだ点数がありません。1つ以上の項目に1〜5を入力すると、ここに結果が表示されます。',
    toAnswer: '回答する',
    partial: (unanswered: number) =>
      `未回答が${String(unanswered)}件あるため、途中の結果です。回答するたびに変わります。`,
    overall: '全体',
    mean: '成熟度',
    minimum: '最低',
    minimumOf: (level: number) => `最低 ${String(level)}`,
    radar: (noun: string) => `${noun}別の成熟度`,
    radarLabel: (noun: string) =>
      `${noun}ごとの成熟度を0から5で示すレーダーチャート。同じ数値を下の表に示します。`,
    current: (pattern: string) => `現在のパターン: ${pattern}`,
    table: (noun: string) => `${noun}別の表`,
    counts: '件数',
    countsOf: (scored: number, notDone: number, unanswered: number) =>
      `${String(scored)}·${String(notDone)}·${String(unanswered)}`,
    countsLegend: '件数は、評価・実施しない・未回答の順です。',
    why: '根拠',
    whyOf: (name: string, figure: string) => `${name} ${figure} の根拠`,
    strengths: '強み',
    weaknesses: '弱み',
    fewFunctions: '点数のある機能が2つ以上になると表示します。',
    whyPlace: '強みと弱みの根拠',
    rank: (rank: number) => `${String(rank)}位`,
    lists: '改善の候補',
    listsLead: (pattern: string) =>
      `目指すパターン「${pattern}」に向けた候補です。成熟度の低い順に、すべて示します。`,
    noTarget: '目指すパターンを選ぶと、改善の候補を表示します。',
    chooseTarget: '設定で選ぶ',
    list: {
      strengthenInsource: {
        title: 'より強化すべきインソース',
        subtitle: '自組織での能力をより高めるべきもの',
      },
      strengthenOutsource: {
        title: 'より強化すべきアウトソース',
        subtitle: 'より効果的なアウトソースとなるよう改善すべきもの',
      },
      switchToInsource: {
        title: 'インソースへの切り替えを検討',
        subtitle: 'インソースの方が対応力の強化につながるもの',
      },
      switchToOutsource: {
        title: 'アウトソースへの切り替えを検討',
        subtitle: 'アウトソースした方が強化しやすいもの',
      },
    },
    noneInList: '該当なし',
    goTo: (name: string) => `${name} の行へ移動`,
  },

  why: {
    noMean: '点数のある項目がないため、成熟度はありません。',
    sum: (sum: number, count: number, shown: string) =>
      `レベルの合計 ${String(sum)} ÷ ${String(count)}件 = ${shown}`,
    minimum: (level: number, ids: string) => `最低は ${String(level)}（${ids}）`,
    counted: '平均に入れた項目',
    out: '平均に入れていない項目',
    left: (why: string, ids: string) => `${why}: ${ids}`,
    notDone: (count: number) => `実施しないと判断 ${String(count)}件`,
    unanswered: (count: number) => `未回答 ${String(count)}件`,
    excluded: (count: number) => `不要と指定 ${String(count)}件`,
    columns: { item: '項目', in: 'イン', out: 'アウト', level: 'レベル' },
    rules: 'あてはめたルール',
    unranked: (names: string) => `順位なし（点数のある項目がない）：${names}`,
    order: '成熟度の順位',
    scores: (insource: string, outsource: string) => `イン ${insource}、アウト ${outsource}`,
    side: {
      only: (side: string) => `点数があるのは${side}だけです。`,
      higher: (side: string) => `点数の高い${side}を採りました。`,
      'tie-pattern': (side: string) =>
        `両方が同点のため、現在のパターンがこの領域に求める${side}としました。`,
      'tie-default': (side: string) =>
        `両方が同点で、現在のパターンから決められないため、${side}としました。`,
    },
    list: {
      switch: (quadrant: string, required: string) =>
        `目指すパターンは領域${quadrant}に${required}を求めており、いまの担い手と異なります。`,
      strengthen: (quadrant: string, required: string) =>
        `目指すパターンが領域${quadrant}に求める${required}と同じで、レベルは4以下です。`,
      'top-level': (quadrant: string, required: string) =>
        `目指すパターンが領域${quadrant}に求める${required}と同じで、レベルは5です。どのリストにも入りません。`,
      'not-scored': () => '点数がないため、どのリストにも入りません。',
      excluded: () => '不要と指定されているため、どのリストにも入りません。',
      'no-target': () => '目指すパターンが未設定のため、どのリストにも入りません。',
      'no-quadrant': () => '領域の値が正しくないため、どのリストにも入りません。',
      'no-table': () => 'パターンの表の値が正しくないため、どのリストにも入りません。',
    },
  },

  settings: {
    apply: '変更を反映',
    language: '表示',
    workbookLanguage: 'ワークブックの言語',
    workbookLanguageHint: 'シートの見出しと文章を作り直します。回答と備考はそのまま残ります。',
    protection: '結果と数式の保護',
    protectionHint:
      '誤って数式を消さないよう、入力欄以外を変更できなくします。パスワードは使わないため、いつでも解除できます。',
    protectedState: '保護しています',
    unprotectedState: '保護していません',
    protect: '保護する',
    unprotect: '保護を解除',
    repair: '作り直し',
    repairHint: '数式や見た目が崩れたときに、回答を残したままシートを作り直します。',
    rebuildResults: '結果のシートを作り直す',
    rebuildAll: 'すべてのシートを作り直す',
    remove: 'セルフチェックを削除',
    removeHint: '本ツールのシートと名前の定義を、このブックから削除します。ほかのシートは変更しません。',
    removeAsk: 'セルフチェックを削除しますか',
    removeWhat: (titles: string) =>
      `次のシートを、回答と結果ごと削除します：${titles}。元に戻せません。必要なら、先にブックの控えを保存してください。`,
    removeYes: '削除する',
    removeNo: 'やめる',
    about: 'このツールについて',
    version: (version: string) => `ISOMM for Excel ${version}`,
    unofficial:
      'ISOG-Jが公開する「セキュリティ対応組織成熟度セルフチェックシート（ISOMM）」の考え方に基づく、非公式のツールです。',
    privacy:
      '入力した内容はこのワークブックの中にだけ保存され、どこにも送られません。利用状況の収集もしていません。',
    sources: '出典とライセンス',
    rules: '計算のルールと出所',
    licence: (licence: string) => `ライセンス：${licence}`,
    workbook: 'このワークブック',
  },

  ...notices,
};
