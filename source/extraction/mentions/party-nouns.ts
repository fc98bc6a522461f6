export const PAIR =
  /^(side|delegation|party|negotiator|team|leader|government|country|nation|neighbour|neighbor|state|capital|president|adversary|enemy|foe|rival|signatory|envoy|minister|belligerent|counterpart|man|woman|two|both|faction|army|group|pair)s?$|^(parties|countries|enemies|adversaries|armies|men|women|signatories)$/

export const ARMED =
  /^(group|movement|rebel|militia|militant|insurgent|guerrilla|fighter|paramilitary|paramilitaries|faction|gunman|separatist|front|rulers?|militiamen)s?$/

export const BLOC = /^(alliance|bloc|union|organisation|organization|body|grouping)$/

export const FIRM =
  /^(company|firm|employer|employers|operator|management|carrier|airline|retailer|manufacturer|studio|studios|group)$/

export const LABOUR = /^(union|unions|workers|strikers|members|guild|staff|drivers|nurses|crews)$/

export const STATE_BODY =
  /^(army|military|government|cabinet|ministry|administration|authorities|junta|regime|parliament|country|troops|forces|generals?|state|kingdom|republic|presidency)$/
