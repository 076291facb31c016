import { type GeneralWord, word } from './general-word.ts';

/** Words of the tracer and the labs. */
export const tracerWords: readonly GeneralWord[] = [
  word(
    'request',
    ['request', 'リクエスト'],
    [
      'Who asks what of whom: a source, a name or address with a port, and for AWS APIs the action, the resource and the role.',
      '誰が何を誰に求めるか。送信元、名前またはアドレスとポート、AWS の API ならアクション、リソース、ロール。',
    ],
    'the-tracer',
  ),
  word(
    'flow',
    ['flow', 'フロー'],
    [
      'One direction of a request: protocol, source and destination, each with address and port.',
      'リクエストの片方向。プロトコルと、送信元・宛先それぞれのアドレスとポート。',
    ],
    'the-tracer',
  ),
  word(
    'snapshot',
    ['snapshot', 'スナップショット'],
    [
      'The network as it was found: the answers of Describe, Get and List calls.',
      'ある時点で見つかったネットワーク。Describe、Get、List の回答。',
    ],
    'the-tracer',
  ),
  word(
    'trace',
    ['trace', 'トレース'],
    [
      'What would become of a request, step by step, there and back.',
      'リクエストがどうなるかを、行きも帰りも一段ずつ示したもの。',
    ],
    'the-tracer',
  ),
  word(
    'hop',
    ['hop', 'ホップ'],
    [
      'A place on the way: an interface, a subnet, a gateway.',
      '経路上の一つの場所。インターフェイス、サブネット、ゲートウェイなど。',
    ],
    'the-tracer',
  ),
  word(
    'step',
    ['step', 'ステップ'],
    [
      'One decision at a hop, with the rule that made it.',
      'ホップで下される一つの判定。決め手となったルールが付く。',
    ],
    'the-tracer',
  ),
  word(
    'verdict',
    ['verdict', '判定'],
    [
      'The answer of a step: allowed, denied or unknown.',
      'ステップの答え。許可、拒否、不明のいずれか。',
    ],
    'the-tracer',
  ),
  word(
    'outcome',
    ['outcome', '結果'],
    [
      'The end of a trace: delivered, denied or unknown.',
      'トレースの終わり。到達、拒否、不明のいずれか。',
    ],
    'the-tracer',
  ),
  word(
    'blocker',
    ['blocker', '止める箇所'],
    [
      'A step that would stop the request, whether or not an earlier one already did.',
      'それより前で止まっているかどうかにかかわらず、リクエストを止めるステップ。',
    ],
    'the-tracer',
  ),
  word(
    'symptom',
    ['symptom', '症状'],
    [
      'What the client sees: a timeout, a refusal, a name error, a 403, or nothing at all.',
      'クライアントに見えるもの。タイムアウト、接続拒否、名前のエラー、403、または沈黙。',
    ],
    'reading-symptoms',
  ),
  word(
    'unknown',
    ['unknown', '不明（unknown）'],
    [
      'The answer where the snapshot or the model does not hold what decides, with the call that would settle it.',
      '決め手がスナップショットかモデルにないときの答え。確かめるための呼び出しを添える。',
    ],
    'the-tracer',
  ),
  word(
    'fault',
    ['fault', '仕込まれた障害'],
    ['The deliberate mistake in a lab’s network.', 'ラボのネットワークに意図して入れた間違い。'],
  ),
  word(
    'check',
    ['check', 'チェック'],
    [
      'A claim about an outcome that a lab judges on the network as it stands.',
      'ラボが、その時点のネットワークで成否を判定する主張。',
    ],
  ),
  word(
    'probe',
    ['probe', 'プローブ'],
    [
      'A real request, sent through the data plane.',
      'データプレーンを通して送る、実際のリクエスト。',
    ],
    'the-data-plane',
  ),
  word(
    'data-plane',
    ['data plane', 'データプレーン'],
    [
      'What lets real programs feel the lab’s network: it delivers, drops, refuses and denies as the trace says.',
      '本物のプログラムにラボのネットワークを感じさせる部分。トレースのとおりに届け、捨て、拒否する。',
    ],
    'the-data-plane',
  ),
  word(
    'operator',
    ['operator', '操作者'],
    [
      'Whoever changes the network from outside, with ordinary aws commands.',
      'ネットワークの外から、いつもの aws コマンドで設定を変える人。',
    ],
  ),
  word(
    'reachability-analyzer',
    ['Reachability Analyzer', 'Reachability Analyzer'],
    [
      'AWS’s own tool that says whether a path exists between two components, and which component stops it.',
      '二つの構成要素の間に経路があるか、どの構成要素が止めるかを示す AWS のツール。',
    ],
    'the-tracer',
  ),
];
