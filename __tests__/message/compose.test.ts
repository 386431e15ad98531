import { describe, expect, it, jest } from '@jest/globals';
import { composeMessage } from '../../src/message/compose.js';
import { compose, documented, facts, inputs, linesOf, messageRequest, result } from './scenarios.js';

describe('keywords', () => {
  it.each([
    ['a plain one', 'DevOps'],
    ['one in Markdown', '[CI]*_x_*'],
    ['one with a tag', '<b>ci</b>'],
    ['one that opens what it does not close', '<!-- `ci'],
    ['one of another case', 'passed'],
    ['one in Chinese', '流水线'],
  ])('stand exactly in title and body: %s', async (_name, keyword) => {
    for (const messageType of ['action-card', 'markdown', 'text', 'link'] as const) {
      const { title, body, payload } = await compose({}, { messageType, keywords: [keyword] });
      expect(title).toContain(keyword);
      expect(body).toContain(keyword);
      expect(JSON.stringify(payload)).toContain(JSON.stringify(keyword).slice(1, -1));
    }
  });

  it('are not added where they stand', async () => {
    const { title, body } = await compose({}, { keywords: ['Passed', 'octocat/hello-world'] });
    expect(title).toBe('✅ Passed · ci · octocat/hello-world · main');
    expect(linesOf(body).at(-1)).toBe('Duration  1 min 12 s');
  });

  it('are added where they stand only in an address or a colour, which a robot may not read', async () => {
    const { body } = await compose({}, { keywords: ['dingtalk', 'color'] });
    expect(linesOf(body).at(-1)).toBe('dingtalk · color');
  });

  it('are added where Markdown would split them', async () => {
    const { title, body } = await compose(
      { facts: facts({ workflow: 'a_b' }) },
      { keywords: ['a_b'], fields: ['event'] },
    );
    expect(title).toBe('✅ Passed · a_b · octocat/hello-world · main');
    expect(linesOf(body).at(-1)).toBe('a_b');
  });
});

describe('what an author adds', () => {
  it('stands below the built-in body, a line for each line, with links like the others', async () => {
    const { body } = await compose(
      {},
      { content: 'See [docs](https://example.com/a)\n![x](https://example.com/x.png)\n\n- {{actor}}' },
    );
    expect(body).toContain(
      '\n\nSee [docs](dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fexample.com%2Fa&pc_slide=false)  \n' +
        '![x](https://example.com/x.png)\n\n- octocat\n\n',
    );
  });

  it('replaces the built-in body, but for keyword, mentions and buttons', async () => {
    const mentions = { mobiles: ['13800000000'], userIds: [], all: false };
    const { body, payload } = await compose({}, { template: '**{{verdict}}**' }, { mentions });
    expect(body).toBe('**Passed**\n\n@13800000000\n\n<font color="#737373">DevOps</font>');
    expect(payload['actionCard']).toMatchObject({ btns: [{ title: 'View run' }, {}] });
  });

  it('is left out where it shows nothing', async () => {
    const { body } = await compose({}, { template: '{{#failure}}x{{/failure}}' });
    expect(linesOf(body)[0]).toContain('Passed');
  });
});

describe('the usual message', () => {
  it('builds nothing of Intl, which costs milliseconds', async () => {
    const built = (['Segmenter', 'DateTimeFormat', 'NumberFormat', 'PluralRules'] as const).map((name) =>
      jest.spyOn(Intl, name),
    );
    await composeMessage(messageRequest({ result: documented }), inputs());
    const long = facts({ workflow: 'w'.repeat(300) });
    await composeMessage(messageRequest({ result: result({ facts: long }) }), inputs());
    for (const spy of built) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

describe('a keyword that a colour tears apart', () => {
  it('does not count as there, since DingTalk reads the source', async () => {
    const template = 'Dev<font color="#737373">Ops</font> is told';
    const { body } = await composeMessage(messageRequest(), inputs({ template }));
    expect(body).toContain('DevOps');
  });
});
