import { comparison } from '../comparison';
import { even } from '../even';
import { keeping } from './keeping';
import { since } from './since';
import { why } from './why';
import { notices } from './notices';
import { news } from './news';
import { paneParts } from './paneParts';
import { planned } from '../planned';

/** What the task pane says. */
export const pane = {
  name: 'ISOMM セルフチェック',
  loading: 'ブックを読み取っています …',
  views: { answer: '回答', results: '結果', departments: '部署', settings: '設定' },
  tabs: '画面',
  more: 'その他',
  moreWith: (view: string) => `その他：${view}`,
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
  place: (sheet: string, cell: string) => `${sheet} ${cell}`,
  blank: '（空欄）',
  level: (level: number) => `成熟度 ${String(level)}`,
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
    lead: 'モデルを選ぶと、回答する表と結果のシートをこのブックに加えます。いまあるシートは変更しません。',
    wait: '所要時間の目安は、全項目で30分ほどです。',
    resume: '途中で閉じても、続きから回答できます。',
    model: 'モデル',
    own: '独自のモデルを読み込む',
    ownAbout: 'カタログと同じ形のJSON、または表（CSVかブック。見出しは機能・項目名・領域・説明）',
    basics: '基本情報',
    later: '空欄のままでも始められます。後からブックの中で記入できます。',
    language: 'ブックの言語',
    organisation: '組織名',
    department: '部署名',
    respondent: '回答者',
    position: '回答者の立場',
    positions: { executive: '経営者', manager: '管理職', lead: 'リーダー', staff: '担当者' },
    choose: '選択してください',
    sheets: '追加するシート',
    patterns: 'セキュリティ対応組織のパターン',
    patternsLead:
      '業務を「扱う情報」と「専門スキル」で4つの領域に分け、自組織で行うか（イン）、外部に任せるか（アウト）を表したものです。',
    current: '現在のパターン',
    target: '目指すパターン',
    undecided: '決めていない',
    create: 'このブックに作成',
    import: 'ほかのファイルの回答を取り込む',
    importLead: '公式のチェックシート、壊れたブック、CSVの一覧などの回答を、新しいブックに取り込みます。',
    sample: '見本を開く',
    more: '基本情報・パターン・シート（後からでも変えられます）',
  },

  picture: {
    label: (pattern: string, cells: string) => `${pattern}：${cells}`,
    cell: (quadrant: string, side: string) => `領域${quadrant}は${side}`,
    inside: '組織内の情報',
    outside: '組織外の情報',
    low: 'スキル低',
    high: 'スキル高',
    unknown: '？',
    noPattern: 'パターンを選ぶと、領域ごとの実施主体を示します。',
  },

  comparison,

  /** A workbook that is ours by its content alone. */
  byContent: {
    title: 'ISOMMのシートが見つかりました',
    what: (sheet: string) =>
      `シート「${sheet}」はISOMMの回答のシートですが、名前の定義がなくなっているため、このままでは読み取れません。ほかのソフトで保存したときなどに起こります。`,
    next: '「元に戻す」で、回答を残したまま使えるようにします。「回答を新しいブックに移す」なら、このブックは変更しません。',
    beside: '別に新しく作る',
  },

  answer: {
    answered: (done: number, total: number) => `${String(done)} / ${String(total)} 回答済み`,
    legend: {
      scored: (count: number) => `評価済み ${String(count)}`,
      'not-done': (count: number) => `実施しない ${String(count)}`,
      unanswered: (count: number) => `残り ${String(count)}`,
    },
    next: '次の未回答へ',
    wentTo: (name: string) => `${name} を選択しました。`,
    allDone: 'すべて回答済みです。結果を確認してください。',
    toResults: '結果を見る',
    functions: (noun: string) => `${noun}ごとの回答状況`,
    remaining: (count: number) => `残り ${String(count)}`,
    complete: '完了',
    item: '選択中の項目',
    /** `way` is the button or the fold that leads to one as well. */
    noItem: (sheet: string, way: string) =>
      `シート「${sheet}」で行を選ぶか「${way}」を使うと、その項目の意味と点数の基準を示し、ここで採点できます。`,
    goTo: '行へ移動',
    before: '前の項目（←）',
    after: '次の項目（→）',
    position: (at: number | null, total: number) => `${at === null ? '－' : String(at)} / ${String(total)}`,
    takeBack: '戻す',
    takeBackOf: (id: string) => `${id} への直前の入力を戻す`,
    sides: '採点する実施主体',
    sideWith: (side: string, score: string) => `${side} ${score}`,
    scoresOf: (side: string) => `${side}の点数の基準`,
    junk: (found: string) => `セルの値「${found}」は0〜5の整数ではないため、空欄として扱っています。`,
    makeBlank: '空欄に戻す（Delete）',
    facts: '事実から選ぶ',
    keys: '0〜5のキーで採点、← →で前後の項目へ移動します。',
    note: '備考',
    saveNote: '備考を保存',
    dropNote: '取り消す',
    fields: { in: 'インソース', out: 'アウトソース', note: '備考', quadrant: '領域', evidence: '事実' },
    find: {
      title: '項目を探す',
      text: '番号・名前',
      state: '状態',
      states: {
        any: 'すべて',
        unanswered: '未回答',
        'not-done': '実施しない',
        both: '両方に点数',
        low: '成熟度2以下',
        check: '要確認',
      },
      count: (count: number) => `${String(count)}件。開いている間、← →はこの中を移動します。`,
    },
    help: '採点の手引き',
    aliases: (names: string) => `別名：${names}`,
    first: (numbers: string) => `FIRST：${numbers}`,
    news,
    /** Beside an item, folded. */
    survey: '参考（2017年調査）',
    notInFirst: 'FIRST：対応なし',
    supplement: '自組織での意味',
    outOfScope: '対象外の項目です。点数は残りますが、平均・件数・改善リストには入りません。',
    pattern: (quadrant: string, name: string) => `領域${quadrant}（${name}）`,
    currentSide: '現在のパターン：',
    targetSide: '目指すパターン：',
    faq: '採点に迷ったら',
    problems: '確認が必要なセル',
    problemsCount: (count: number) => `⚠ 確認が必要なセルが${String(count)}件あります`,
    problemsShort: (count: number) => `⚠ ${String(count)}`,
    goToCell: (cell: string) => `${cell} へ移動`,
    fixAll: (count: number) => `安全に直せる${String(count)}件を直す`,
    fixHint:
      '全角の数字、文字列の数字、余分な空白を同じ値の数字に、Ⅱや「領域II」などの書き方をI〜IVに直します。ほかの値は変更しません。',
    fix: '直す',
    fixKind: (kind: string, count: number) => `直す（${kind}、${String(count)}件）`,
    asQuadrants: (count: number) => `1〜4をI〜IVとみなして直す（${String(count)}件）`,
    chip: (place: string, found: string | null) => (found === null ? place : `${place}「${found}」`),
    cures: {
      results: '結果を作り直す',
      rows: '行を戻す',
      rowsBack: '記入内容ごと行を戻す',
      calculate: '再計算',
      names: '元に戻す',
      carry: '回答を新しいブックに移す',
    },
    namesGone: (count: number) =>
      `名前の定義が${String(count)}個ないか、参照先が壊れています。シートを削除したときや、ほかのソフトで保存したときに起こります。`,
    namesWhich: '該当する名前',
    namesNext:
      '「元に戻す」で、名前の定義と、なくなったシートを元に戻します。回答はそのままです。「回答を新しいブックに移す」なら、このブックは変更しません。',
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
    now: '現在',
    minimumOf: (level: number) => `最低 ${String(level)}`,
    radar: (noun: string) => `${noun}別の成熟度`,
    radarLabel: (noun: string) =>
      `${noun}ごとの成熟度を0から5で示すレーダーチャート。同じ数値を下の表に示します。`,
    current: (pattern: string) => `現在のパターン：${pattern}`,
    table: (noun: string) => `${noun}別の表`,
    counts: '件数',
    countsOf: (scored: number, notDone: number, unanswered: number) =>
      `評価済み${String(scored)}、実施しない${String(notDone)}、未回答${String(unanswered)}`,
    countsLegend: '件数の棒：塗りは評価済み、斜線は実施しない、残りは未回答です。',
    stands: (scored: number, total: number) => `${String(total)}項目のうち${String(scored)}項目の点数による`,
    why: '根拠',
    whyOf: (name: string, figure: string) => `${name} ${figure} の根拠`,
    strengths: '強み',
    weaknesses: '弱み',
    even,
    fewFunctions: (noun: string) => `点数のある${noun}が2つ以上になると表示します。`,
    whyPlace: '強みと弱みの根拠',
    rank: (rank: number) => `${String(rank)}位`,
    lists: '改善リスト',
    listsLead: (pattern: string, ranked: boolean) =>
      `目指すパターン「${pattern}」に向けた改善リストです。${ranked ? '推奨レベルの順（同じなら成熟度の低い順）' : '成熟度の低い順'}に、すべて示します。`,
    noTarget: '目指すパターンを選ぶと、改善リストを表示します。',
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

  planned,
  keeping,
  since,

  why,

  settings: {
    apply: '変更を反映',
    language: '表示',
    workbookLanguage: 'ブックの言語',
    workbookLanguageHint: 'シートの見出しと文章を作り直します。回答と備考はそのまま残ります。',
    scope: '対象範囲',
    scopeHint: '対象外にした項目は、平均・件数・改善リストから外れます。点数と備考は残ります。',
    scopeCount: (left: number, total: number) => `対象外 ${String(left)} / ${String(total)}`,
    scopeOf: (name: string, left: number) => (left === 0 ? name : `${name}（対象外 ${String(left)}）`),
    scopeOut: (name: string) => `${name}をすべて対象外にする`,
    scopeIn: (name: string) => `${name}をすべて対象に戻す`,
    sheets: '追加できるシート',
    add: '追加',
    takeOut: '取り除く',
    addSheet: (name: string) => `${name}を追加`,
    removeSheet: (name: string) => `${name}を取り除く`,
    removeSheetAsk: (name: string) => `${name}のシートを取り除きますか`,
    removeSheetWhat: (leftOut: number) =>
      `${leftOut === 0 ? '' : `対象外にした${String(leftOut)}項目は、対象に戻ります。`}点数と備考は残ります。直後なら「元に戻す」で、入力欄に記入した内容ごと戻せます。入力欄の外に書き足した内容や書式は戻せません。`,
    parts: paneParts,
    protection: '結果と数式の保護',
    protectionHint:
      '誤って数式を消さないよう、入力欄以外を変更できなくします。パスワードは使わないため、いつでも解除できます。',
    guarded: (sheet: string, on: boolean) => `${sheet}：保護${on ? 'あり' : 'なし'}`,
    protectedState: '保護しています',
    unprotectedState: '保護していません',
    protect: '保護する',
    unprotect: '保護を解除',
    carry: (model: string) => `${model}に移す`,
    carryShow: '移す内容を確かめる',
    carryFrom: (model: string) => `${model}のファイルを移す`,
    carryFile: 'ファイルを選ぶ画面を開く',
    carried: '旧版からの移行',
    repair: '作り直し',
    repairHint: '数式や見た目が崩れたときに、回答を残したままシートを作り直します。',
    rebuildResults: '結果のシートを作り直す',
    rebuildAll: 'すべてのシートを作り直す',
    remove: 'セルフチェックを削除',
    removeHint: '本ツールのシートと名前の定義を、このブックから削除します。ほかのシートは変更しません。',
    removeAsk: 'セルフチェックを削除しますか',
    removeWhat: (titles: string) =>
      `次のシートを、回答と結果ごと削除します：${titles}。回答は控えとしてこのブックに1つだけ残り、この画面を開けば戻せます（捨てることもできます）。書き足した内容や書式は戻せないため、必要なら先にブックの控えを保存してください。`,
    removeYes: '削除する',
    removeNo: 'やめる',
    about: 'このツールについて',
    version: (version: string) => `ISOMM for Excel ${version}`,
    unofficial:
      'ISOG-Jが公開する「セキュリティ対応組織成熟度セルフチェックシート（ISOMM）」の考え方に基づく、非公式のツールです。',
    privacy:
      '入力した内容はこのブックの中にだけ保存され、どこにも送られません。利用状況の収集もしていません。',
    sources: '出典とライセンス',
    rules: '計算のルールと出所',
    licence: (licence: string) => `ライセンス：${licence}`,
    workbook: 'このブック',
  },

  ...notices,
};
