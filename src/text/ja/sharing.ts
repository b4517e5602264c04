/** Words of the list of channels on which information is shared. */
export const sharing = {
  title: '情報共有',
  lead: '情報を共有する場（コミュニティ、CISTA、業界のISAC、委託先、社内の会議など）を、発信と受信を別の行にして記入します。6つの問い（なぜ・いつ・何を・どこで・誰が誰と・どうやって）のうち答えられた数を数え、発信か受信の一方しかない場を示します。点数には影響しません。',
  columns: {
    channel: '場',
    direction: '向き',
    why: 'なぜ\n（目的）',
    when: 'いつ\n（頻度）',
    what: '何を\n（内容）',
    where: 'どこで\n（媒体）',
    who: '誰が誰と\n（相手・範囲）',
    how: 'どうやって\n（手順）',
    tlp: '取り扱い\n（TLP）',
    owner: '担当',
    checked: '最終確認日',
    count: '記入',
    remark: '注意',
  },
  direction: { send: '発信', receive: '受信' },
  tlp: {
    red: 'TLP:RED',
    'amber-strict': 'TLP:AMBER+STRICT',
    amber: 'TLP:AMBER',
    green: 'TLP:GREEN',
    clear: 'TLP:CLEAR',
  },
  of: (count: string) => `${count} / 6`,
  remarks: {
    noChannel: '場が未記入',
    noDirection: '向きが未記入',
    sendOnly: '発信のみ',
    receiveOnly: '受信のみ',
  },
  counts: (rows: string, whole: string, oneWay: string) =>
    `${rows}行のうち、6つすべてに答えたもの${whole}行、発信か受信の一方のみのもの${oneWay}行`,
};
