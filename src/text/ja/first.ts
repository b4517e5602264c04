/** Words of the sheet of FIRST's headings. */
export const first = {
  title: 'FIRSTとの対応',
  heading: 'FIRSTの見出しで見たX.1060の成熟度',
  lead: (version: string) =>
    `FIRSTのCSIRT Services Framework ${version}の番号と名称から、自組織の成熟度を引ける表です。FIRSTによる評価ではありません。成熟度は対応するサービスのうち最も高い値で、サービスによって異なるときは最低〜最高を括弧に示します。どの機能にも対応するサービスがあるため、空欄は未回答・実施しない・対象外のいずれかです。`,
  oneWay: '一方の表だけにある対応（7組）',
  include: '含める',
  leaveOut: '含めない',
  counts: (union: string, both: string) =>
    `ISOG-Jの対応表は2つの向きがあり、合わせて${union}組、両方にあるものは${both}組です。`,
  columns: {
    number: '番号',
    name: '名称',
    services: 'X.1060の\nサービス',
    direction: '対応の向き',
    level: '成熟度',
    highest: '最高',
    lowest: '最低',
    scored: '評価\n済み',
    state: '状態',
  },
  range: (highest: string, lowest: string) => `${highest}（${lowest}〜${highest}）`,
  scored: (scored: string, all: string) => `${scored} / ${all}`,
  without: (count: string) => `成熟度なし${count}`,
  direction: {
    both: '両方',
    forward: 'X.1060→FIRST',
    back: 'FIRST→X.1060',
    mixed: '一部だけ両方',
    none: '対応なし',
  },
  state: { scored: '評価済み', absent: '回答欄なし' },
  missing: {
    title: 'FIRSTに対応がないサービス',
    lead: (count: string) =>
      `次の${count}サービスは、対応表のどちらの向きにもFIRSTの機能がありません。CSIRTの枠組みだけで見ると、見落とすところです。`,
  },
  pairs: {
    title: '2つの表で食い違う対応',
    lead: (count: string) =>
      `次の${count}組は、一方の表にだけあります。どちらが正しいかは決めずに、両方の読みを示します。「成熟度」は対応に含めた場合、その右は含めない場合です。`,
    with: '含める',
    without: '含めない',
    otherwise: (level: string) => `含めないと${level}`,
    nothing: '含めないと成熟度なし',
  },
  cli: {
    help: (languages: string) => [
      `使い方: isomm coverage [--both-only] [--csv <出力.csv>] [--meta] [--json] [--lang ${languages}] <ファイル.xlsx または answers.json>`,
      '',
      'X.1060（v3.2.1）の点数を、FIRST CSIRT Services Framework 2.1の見出しで並べ替えます。',
      '「FIRSTとの対応」シートがないブックでも使えます。',
      '',
      '  --both-only  対応表の両方の向きにある組だけを使う（省略時は、どちらかにあればよい）',
      '  --csv FILE   機能ごとの結果をCSVで書く',
      '  --bom        CSVの先頭にBOMを付ける（Excelで直接開くとき）',
      '  --meta       対応表そのものの数も示す',
      '  --force      既にあるファイルを置き換える',
    ],
    otherModel: (file: string, model: string, follows: boolean) =>
      `${file}は${model}のブックのため、FIRSTの見出しでは見られません。対応表はX.1060（x1060-3.2.1）のサービスについてのものです。${follows ? 'isomm migrate --to x1060-3.2.1で引き継ぐと使えます。' : ''}`,
    /** `way` is the model that follows this one, where the sheet is for that. */
    otherPart: (option: string, key: string, model: string, fitting: string, way: string | null) =>
      `${option}の「${key}」は、${model}のブックには加えられません。使えるのは、${fitting}のブックです${way === null ? '' : `（isomm migrate --to ${way}で引き継げます）`}。`,
    meta: (counts: {
      readonly forward: number;
      readonly back: number;
      readonly both: number;
      readonly union: number;
      readonly oneWay: number;
      readonly withoutCounterpart: number;
    }) =>
      `対応表: X.1060→FIRST ${String(counts.forward)}組、FIRST→X.1060 ${String(counts.back)}組、両方 ${String(counts.both)}組、合わせて ${String(counts.union)}組、一方だけ ${String(counts.oneWay)}組、FIRSTに対応がないサービス ${String(counts.withoutCounterpart)}`,
  },
};
