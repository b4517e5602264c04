import { collect } from './collect';
import { departmentCalculation } from './departmentCalculation';

/** What the drop-downs offer, in the order of the rules. */
const rules = {
  own: '各部署の平均',
  best: '最も高い部署',
  worst: '最も低い部署',
  median: '中央値',
  headquarters: '本部が提供',
};

/** Words about workbooks handed out to departments, collected and put side by side. */
export const departments = {
  uses: { counts: '採用', 'gap-only': '認識差のみ', 'left-out': '除外' },
  withPosition: (name: string, position: string) => `${name}（${position}）`,
  rules,
  ruleHelp: {
    own: '評価した部署の平均',
    best: '評価した部署のうち最も高い値',
    worst: '評価した部署のうち最も低い値',
    median: '評価した部署の中央値（偶数なら、中央の2つの平均）',
    headquarters: '--headquartersで指定した部署の値（ほかの部署の値は使わない）',
  },

  cli: collect,

  anonymous: {
    title: '匿名データの内容:',
    holds: (model: string, size: string) =>
      `モデル ${model}、件数の区分 ${size}、回答ごとの点数（0〜5）、回答者の立場、年。点数のない回答は含みません。`,
    holdsMeans: (model: string, size: string) =>
      `モデル ${model}、件数の区分 ${size}、機能別の平均（全評価の平均）だけ。年と立場が同じ5件以上の回答ごとに求め、5件に満たないものは、合わせて5件以上なら年と立場を付けずに1つにまとめます。点数のない回答は含みません。`,
    few: (count: number, alone: number) =>
      `年と立場が同じ回答が5件に満たないものが${String(count)}件あります（うち${String(alone)}件はほかに同じものがありません）。点数の並びも回答ごとに違うため、事情を知る人には、だれの回答か分かるおそれがあります。渡す範囲を確かめるか、--means-onlyで機能別の平均だけにしてください。`,
    nobody: '点数のある回答がないため、渡せるものがありません。何も書いていません。',
    single:
      '点数のある回答が1件しかないため、だれの回答か分かってしまいます。何も書いていません。本人の了解がある場合だけ、--forceを付けて実行してください。',
    noGroup:
      '平均を出せるのは5件以上の回答がそろうときだけです。点数のある回答が足りないため、何も書いていません。回答が増えてから、もう一度実行してください。',
    meansAlone: '--means-onlyは--anonymousと一緒に使います。',
    never: '組織名、部署名、回答者名、備考、補足、ファイル名、日付は含みません。',
    more: '… ほかも同じ形です。',
    heading: (model: string) => `匿名データ｜${model}`,
    blankLevel: '0は実施しないと判断、空欄は未回答か、依頼していないことを示します。',
    blankMean: '空欄は、点数のある回答が5件に満たないことを示します。',
    sheet: '匿名データ',
    columns: { no: '番号', year: '年', position: '立場' },
  },

  /** By what the model calls its functions and its items. */
  sheets: (noun: string, itemNoun: string) => ({
    title: '部署の比較（ISOMM）',
    titles: {
      summary: '比較サマリー',
      returned: '受領一覧',
      heatMap: 'ヒートマップ',
      perception: '認識差',
      spread: 'ばらつき',
      weak: '共通の弱み',
      combined: '組織の結果',
      overlay: 'レーダー比較',
      matrix: `${itemNoun}×部署`,
      own: '独自項目',
      issues: '確認事項',
      data: 'データ',
      calculation: '集計',
    },
    /** Whose figures they are, in the head of every sheet. */
    titled: (title: string, organisation: string) => `${title}｜${organisation}`,
    overall: '全体',
    andMore: (count: string) => ` ほか${count}件`,

    summary: {
      title: '部署の比較サマリー',
      headline: (count: string, lowest: string, others: string) =>
        `採用した${count}件の回答では、平均が最も低い${noun}は「${lowest}」${others}です。`,
      andOthers: (count: string) => `ほか${count}つ`,
      /** In its place where no function is lower than another. */
      even: (count: string) => `採用した回答は${count}件です。`,
      weakCount: (weak: string) => `共通の弱みは${weak}件です。`,
      nothing: `採用した回答に評価済みの${itemNoun}がないため、平均も弱みも出せません。「受領一覧」の「扱い」を確かめてください。`,
      answered: '回答した人',
      returns: (use: string) => `回答（${use}）`,
      noPosition: '立場の記入なし',
      lowest: `平均が低い${noun}`,
      columns: { function: noun, mean: '平均', minimum: '最低', scored: '評価済み' },
      overall: '全体（全評価の平均）',
      gaps: '部署の中の認識差（差の大きい部署）',
      noGaps: '複数の立場から回答が届いた部署はありません。',
      weak: '共通の弱み',
      more: (count: string) => `ほか${count}件の${itemNoun}は「共通の弱み」にあります。`,
      missing: '不足しているもの',
      unanswered: `未回答の${itemNoun}（採用した回答の合計）`,
      few: '評価済みが対象の半数に満たない回答（採用した回答）',
      notRead: '集計外のファイル（「確認事項」を参照）',
      single: '複数の立場から回答が届いていない部署',
      rule: '組織としての集計方法（「組織の結果」で選択）',
      chosen: '選択済み',
      planKept: '計画の達成（採用した回答が前回に残した計画のうち、評価日までが期限のもの）',
      planRest: 'そのうち 一部だけ達成 / 達成せず（変化なし・後退）',
      planParts: (partly: string, missed: string) => `${partly} / ${missed}`,
      noPlan: '該当なし',
      foot: (date: string) => `各部署の自己評価に基づきます。評価日：${date}`,
      dates: (from: string, to: string) => (from === to ? from : `${from}〜${to}`),
      noDates: '記入なし',
    },

    returned: {
      title: '受領一覧',
      lead: '返送されたブックです。「扱い」を変えると、すべてのシートの数値が変わります。採用＝その部署の値として使う、認識差のみ＝立場による違いの比較だけに使う、除外＝使わない。「部署」の名前と「立場」も変えられ、ほかのシートに反映されます。',
      read: (count: number) => `${String(count)}件を読みました。`,
      notRead: (count: number) =>
        `ほかに${String(count)}件、集計に入っていないファイルがあります。「確認事項」を見てください。`,
      copies: (department: string, count: number) => `「${department}」から${String(count)}件届いています。`,
      sameAs: (no: number) => `番号${String(no)}と同じ内容です。`,
      blank: '何も記入されていないため、採用の案にしていません。',
      newestUnknown: '日付からはどれが最も新しいか決められません。採用するものを確かめてください。',
      asked: (functions: string) => `対象の${noun}：${functions}`,
      plan: (kept: string, due: string) => `${kept} / ${due}`,
      usePrompt:
        '採用、認識差のみ、除外から選びます。記入のあるうち新しい日付のものを採用する案にしてあります。',
      positionPrompt: '立場による比較に使います。違っていれば選び直してください。',
      columns: {
        no: '番号',
        label: '部署',
        use: '扱い',
        position: '立場',
        respondent: '回答者',
        date: '評価日',
        share: '読み取り率',
        answered: '回答済み',
        asked: '対象',
        problems: '問題',
        plan: '計画の\n達成',
        planDue: '期限の\n来た計画',
        planKept: '達成',
        planPartly: '一部\n達成',
        planMissed: '達成\nせず',
        remark: 'メモ',
        file: 'ファイル',
        organisation: '組織名',
        department: '部署名',
        proposed: '案（内部）',
        positionCode: '立場（内部）',
      },
    },

    heatMap: {
      title: `部署×${noun}のヒートマップ`,
      lead: `色が濃いほど成熟度が高いことを示します。平均の右に最低を、「評価済み」に評価済み${itemNoun}数／対象${itemNoun}数を示します。部署ごとに最も低い平均を枠で囲み、全体の平均が低い部署から順に並べます（採用していない回答は最後に灰色で示します）。評価済みが対象の半数に満たない回答は「n=」と枠で示します。平均の代わりの「未回答」は評価済みがなく、未回答が残る${noun}、「実施せず」はすべて実施しないと判断した${noun}、「–」は対象外か依頼していない${noun}です。全体の平均は本ツール独自の指標です。下の「全評価の平均」は評価1つを同じ重みで数えるため、${itemNoun}1つを同じ重みで数える「組織の結果」の値とは異なることがあります。`,
      legend: '色の段階',
      step: (from: number) => (from === 5 ? '5' : `${String(from)}〜`),
      department: '部署',
      use: '扱い',
      answered: '評価済み',
      few: (scored: string, asked: string) => `n=${scored}/${asked}`,
      enough: (scored: string, asked: string) => `${scored}/${asked}`,
      unanswered: '未回答',
      notDone: '実施せず',
      mean: '平均',
      minimum: '最低',
      scored: `評価済み${itemNoun}数`,
      across: { mean: '採用した部署の全評価の平均', scored: '評価済み' },
    },

    matrix: {
      title: `${itemNoun}×部署`,
      lead: `1〜5は成熟度、0は実施しないと判断、空欄は未回答、–は対象外か、依頼していない${itemNoun}です。ほかの値は未回答として扱い、枠で囲みます。左の4列は採用した部署の値です。書き換えた値は、「データ」のlevelとstateを含むすべてのシートに反映されます。`,
      number: '番号',
      columns: {
        function: noun,
        id: 'ID',
        name: '名称',
        mean: '平均',
        lowest: '最低',
        median: '中央値',
        highest: '最高',
      },
    },

    spread: {
      title: `${itemNoun}ごとのばらつき`,
      lead: `1〜5の列は、その成熟度の部署の数です（採用した部署）。中央値を枠で囲みます。差（最高－最低）が大きい${itemNoun}は、部署の実態か、基準の受け取り方が違っています。1部署だけが評価した${itemNoun}には、ばらつきがありません。並べ替えは見出しのボタンで行えます。`,
      departments: '成熟度ごとの部署の数',
      columns: {
        function: noun,
        id: 'ID',
        name: '名称',
        median: '中央値',
        range: '差',
        lowestBy: '最低の部署',
        highestBy: '最高の部署',
        scored: '評価済み',
        notDone: '実施\nしない',
        unanswered: '未回答',
      },
    },

    perception: {
      title: '立場による認識差',
      lead: `同じ部署の経営者、管理職、リーダー、担当者が、同じ${itemNoun}をどう見ているかを比べます。nは回答の数で、n=1は1人の見方です。差は、最も高い立場の平均から最も低い立場の平均を引いた値です。管理職は高く、担当者は低く付ける傾向があるとされています。`,
      departments: '部署ごとの認識差（差の大きい順）',
      none: '複数の立場から回答が届いた部署がないため、部署内の認識差は出せません。\n同じ部署の管理職と担当者など、立場の違う2人以上から回答を集めると、ここに差を示します。',
      across: '全部署（部署をまたいだ比較）',
      choose: '部署を選ぶ →',
      chooseHint: '← 一覧から選ぶと、下の表が変わります',
      printed: (printed: string, all: string) =>
        `印刷には差の大きい${printed}件の${itemNoun}だけが入ります（差のある${itemNoun}は${all}件）。`,
      noItems: `この選択では、2つ以上の立場が採点した${itemNoun}がないため、差を出せません。`,
      within: '選んだ部署の中の認識差',
      beside: '参考：部署をまたいだ比較',
      one: 'n=1は1人の見方です',
      columns: {
        rank: '順位',
        id: 'ID',
        name: '名称',
        department: '部署',
        count: 'n',
        gap: '差',
        highest: '差の大きさ',
        remark: '注意',
      },
    },

    weak: {
      title: '共通の弱み',
      lead: `2つ以上の部署が評価し、その半数以上が成熟度2以下の${itemNoun}です。多くの部署に共通する順に並べます。`,
      none: `該当する${itemNoun}はありません。`,
      nothingCommon: `2つ以上の部署が評価した${itemNoun}がないため、示せません。`,
      /** Below these on their own sheet: where to look instead. */
      noneNext: `部署ごとの弱みは、「ヒートマップ」と「${itemNoun}×部署」で確かめてください。`,
      nothingCommonNext: `「受領一覧」で、採用した部署が2つ以上あるか、同じ${noun}を依頼したかを確かめてください。`,
      of: (weak: string, scored: string) => `${weak} / ${scored} 部署`,
      columns: {
        rank: '順位',
        id: 'ID',
        name: '名称',
        function: noun,
        share: '2以下の部署',
        bar: '割合',
        mean: '平均',
        lowest: '最低',
        lowestBy: '最低の部署',
      },
    },

    own: {
      title: '部署が加えた独自項目',
      lead: '番号と名称が同じものは1つにまとめ、どちらかが違えば別の項目として並べます。部署を比べる平均・順位・件数には、どの独自項目も入っていません。',
      columns: {
        id: '番号',
        name: '名称',
        function: noun,
        department: '部署',
        level: '成熟度',
        state: '状態',
        counts: '部署内の\n平均に含める',
      },
    },

    combined: {
      title: '組織としての結果',
      lead: `部署ごとの値から組織の値を決める集計方法を選んでください。選ぶまで値は出ません。${itemNoun}ごとに別の集計方法も選べます。集計方法はISOG-Jではなく本ツールが定めたものです。${noun}別の値は${itemNoun}の値の平均で、${itemNoun}1つを同じ重みで数えます。「ヒートマップ」の「全評価の平均」とは異なることがあります。`,
      rule: '全体の集計方法',
      ruleHint: `← 一覧から選びます（${Object.values(rules).join('、')}）`,
      headquarters: '本部にあたる部署',
      headquartersHint: '← 「本部が提供」のときに値を使う部署',
      functions: `${noun}別の組織の値（${itemNoun}の値の平均）`,
      items: `${itemNoun}数`,
      noRule: '未選択',
      columns: {
        function: noun,
        id: 'ID',
        name: '名称',
        ownRule: `${itemNoun}の集計方法\n（空欄＝全体と同じ）`,
        inForce: '適用中',
        combined: '組織の値',
        mean: '平均',
        lowest: '最低',
        scored: '評価済み',
      },
    },

    overlay: {
      title: '部署のレーダー比較',
      lead: '4つまでの部署を選んで重ねます。「組織」は「組織の結果」で選んだ集計方法による値です。',
      choose: '部署を選ぶ →',
      function: noun,
      organisation: '組織',
      unruled: '組織：値なし',
      chart: `${noun}別の成熟度`,
      chartAlt: `選んだ部署と組織の、${noun}別の成熟度（0〜5）を重ねたレーダーチャート。数値は右の表と同じです。`,
      note: `値のない${noun}は線が途切れます。0ではありません。`,
    },

    issues: {
      title: '確認事項',
      lead: '使えなかったファイルと、使えたファイルの中の問題です。場所と直し方を示しています。',
      none: '問題は見つかりませんでした。',
      columns: ['ファイル', '種類', 'シート', 'セル', 'ID', '内容', '対応'],
      /** Where several cells have the same fault and do not say the same. */
      example: (what: string) => `（例）${what}`,
      cannotRead: '開けない',
      otherModel: '別のモデル',
      otherModelWhat: (found: string, main: string) =>
        `モデル${found}の回答のため、${main}の集計に入れていません。`,
      otherModelNext:
        '集計と同じモデルのブックに記入してもらうか、isomm collectに--modelを付けて、このモデルだけを別に集計してください。isomm-2.1の回答は、--carryを付ければx1060-3.2.1に移しながら集計できます。1件ずつなら、isomm migrate --to x1060-3.2.1で移してから加えます。',
      carried: '以前のモデルの回答',
      carriedWhat: (from: string, to: string) =>
        `${from}の回答を${to}に移して集計しました。人が決めていない項目は提案の点で数え、新しくできた項目は空欄です。移した後の平均と元のモデルでの平均は、同じ物差しではありません。`,
      carriedNext:
        '項目ごとの移し方と未決の項目は、isomm migrateで作るブックの「移行記録」で確かめられます。決めた内容は--decisionsで渡せます。',
    },

    calculation: departmentCalculation,
  }),
};
