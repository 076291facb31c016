import type { ShikiTransformer, ThemeRegistration } from 'shiki';

/*
 * Code in lessons: Shiki finds the tokens, our stylesheet colours them. Each colour of this theme
 * is only a name; the transformer turns it into a class, because pages carry no inline style.
 */
const kinds: ReadonlyMap<string, string> = new Map([
  ['#000001', 'tk-quiet'],
  ['#000002', 'tk-text'],
  ['#000003', 'tk-key'],
  ['#000004', 'tk-name'],
]);

export const codeTheme: ThemeRegistration = {
  name: 'closednet',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#000001' } },
    { scope: ['string', 'string.unquoted.argument.shell'], settings: { foreground: '#000002' } },
    { scope: ['keyword', 'constant.other.option'], settings: { foreground: '#000003' } },
    {
      scope: ['entity.name.command', 'entity.name.function', 'support.type.property-name'],
      settings: { foreground: '#000004' },
    },
  ],
};

export const classesForColours: ShikiTransformer = {
  name: 'closednet:classes-for-colours',
  span(node) {
    const { style } = node.properties;
    delete node.properties['style'];
    const colour = typeof style === 'string' ? /#[0-9a-f]{6}/i.exec(style)?.[0] : undefined;
    const kind = kinds.get(colour?.toLowerCase() ?? '');
    if (kind !== undefined) this.addClassToHast(node, kind);
  },
  pre(node) {
    delete node.properties['style'];
  },
};
