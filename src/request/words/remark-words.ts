import type { Remark } from '#policy/grammar/remarks.ts';
import type { Words } from '../words.ts';
import { words } from './judged.ts';

/** What is to be said of a policy that is in force and yet not as it should be. */
export function remarkWords({ code, about }: Remark): Words {
  switch (code) {
    case 'old-version':
      return words(
        `Version ${about} (also where none is written) knows no policy variables; IAM stores no such managed policy any more: "Policy document must be version 2012-10-17 or greater."`,
        `バージョン ${about}（書かれていない場合も同じ）ではポリシー変数が使えません。IAM はもうこのような管理ポリシーを受け付けません："Policy document must be version 2012-10-17 or greater."`,
      );
    case 'id':
      return words(
        'policies of identities have no Id; it changes nothing',
        'アイデンティティのポリシーに Id はありません（判定には影響しません）',
      );
    case 'too-long':
      return words(
        `longer than ${about} characters, which is the limit (or that of a kind of it)`,
        `上限（または種類によっては上限）の ${about} 文字を超えています`,
      );
    case 'too-many':
      return words(`more than ${about}, which is the limit`, `上限（${about}）を超えています`);
    case 'not-principal-allows':
      return words(
        'Allow with NotPrincipal lets in everyone else, the anonymous too; AWS takes no new ones',
        'NotPrincipal を使った Allow は、匿名も含めてそれ以外の全員を許可します。新しくは作れません',
      );
    case 'deleted-principal':
      return words(
        `${about} is what is left of a deleted user or role, and means nobody`,
        `${about} は削除されたユーザーやロールの名残で、誰も指しません`,
      );
    case 'set-operator-missing':
      return words(
        `${about} has several values: it needs ForAnyValue or ForAllValues (judged as ForAnyValue)`,
        `${about} は値を複数持つため、ForAnyValue か ForAllValues が必要です（ForAnyValue として判定しました）`,
      );
    case 'true-of-nothing':
      return words(
        `ForAllValues is true of a request without ${about}: add "Null": {"${about}": "false"}`,
        `ForAllValues は ${about} のない要求でも真になります。"Null": {"${about}": "false"} を加えてください`,
      );
  }
}
