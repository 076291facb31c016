import type { Words } from '#request/words.ts';

export const homeWords = {
  title: {
    en: 'closednet · find the rule that stopped it',
    ja: 'closednet · 止めた規則を見つける',
  },
  before: { en: 'It only says', ja: '出るのは' },
  after: { en: '. See the rule that stopped it.', ja: 'だけ。止めた規則を、この目で。' },
  sub: {
    en: 'closednet is a hands-on lab for AWS networks with no internet. Break one, watch a real client fail, follow the request hop by hop, fix it with ordinary AWS calls, and prove it both ways.',
    ja: 'closednet は、インターネットのない AWS ネットワーク（閉域網）の実践ラボです。ネットワークを壊し、本物のクライアントが失敗するのを見て、リクエストをホップごとに追い、ふだんの AWS の呼び出しで直し、通すべきものと止めるべきものの両方を確かめます。',
  },
  run: { en: 'in the project’s folder', ja: 'プロジェクトのフォルダーで' },
  facts: [
    { en: 'No AWS account', ja: 'AWS アカウント不要' },
    { en: 'No Docker needed', ja: 'Docker 不要' },
    { en: 'Works offline', ja: 'オフラインで動く' },
  ],
  up: { en: 'Emulator connected', ja: 'エミュレーター接続中' },
  figure: {
    en: 'A request in a closed network, stopped by a security group',
    ja: '閉域網の中のリクエストが、セキュリティグループで止まったところ',
  },
  onItsWay: { en: 'The request is on its way…', ja: 'リクエストが進んでいる…' },
  pause: { en: 'Pause the picture', ja: '図を一時停止' },
  clientSees: { en: 'what the client sees', ja: 'クライアントに見えるもの' },
  labs: { en: '18 labs, four arcs, one habit', ja: '18 のラボ、4 つの流れ、1 つの習慣' },
  rings: {
    en: 'Each ring is a lab, each segment one of its nine steps.',
    ja: '輪はラボ、切れ目ごとの弧は 9 つのステップ。',
  },
  sum: { en: '% labs, % min', ja: '% ラボ、% 分' },
  minutes: { en: '% min', ja: '% 分' },
  needs: { en: 'after %', ja: '% のあと' },
  level: { en: 'level % of 5', ja: '難易度 % / 5' },
  beginHere: { en: 'Begin here', ja: 'ここから始める' },
  nextLab: { en: 'Your next lab', ja: '次のラボ' },
  goOn: { en: 'Go on where you are', ja: '続きから始める' },
  atStep: { en: '% of 9 steps done', ja: '9 ステップ中 % 完了' },
  allDone: {
    en: 'Every lab there is has been passed. The rest of the map is being built.',
    ja: '今あるラボはすべて合格済み。残りは準備中。',
  },
  keptHere: {
    en: 'Your progress is kept in this browser.',
    ja: '進捗はこのブラウザーに保存される。',
  },
  keptInProject: {
    en: 'Your progress is kept in the project’s folder.',
    ja: '進捗はプロジェクトのフォルダーに保存される。',
  },
  toProgress: { en: 'Take it elsewhere', ja: '別の環境へ移す' },
  haveError: {
    en: 'You have an error in front of you already?',
    ja: 'もう目の前にエラーが出ているなら',
  },
  toTriage: { en: 'What would you check first?', ja: 'まずどこを見るか' },
  later: { en: 'to come', ja: '準備中' },
  here: { en: 'you are here', ja: '現在地' },
  progress: { en: ', % of 9 steps', ja: '、9 ステップ中 %' },
} as const satisfies Record<string, Words | readonly Words[]>;
