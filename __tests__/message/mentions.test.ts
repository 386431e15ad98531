import { describe, expect, it } from '@jest/globals';
import type { Contact, MentionInputs } from '../../src/inputs/inputs.js';
import { findMentions } from '../../src/message/mentions.js';
import { english } from '../support/english.js';
import { commit, facts, hubot, octocat } from './scenarios.js';

const map = new Map<string, Contact>([
  ['octocat', { mobile: '13800000001' }],
  ['hubot', { userId: 'user1' }],
  ['robot[bot]', { mobile: '13800000009' }],
]);

const asked = (more: Partial<MentionInputs> = {}): MentionInputs => ({
  mobiles: [],
  userIds: [],
  all: false,
  map,
  people: ['actor', 'commit-authors'],
  on: ['failure'],
  ...more,
});

const run = facts({ actor: octocat, commits: [commit('1', 'a', hubot), commit('2', 'b', octocat)] });

describe('mentions', () => {
  it('are the actor and the authors of commits, by the map, none twice', () => {
    expect(findMentions(asked(), run)).toEqual({
      mobiles: ['13800000001'],
      userIds: ['user1'],
      all: false,
      notices: [],
    });
  });

  it('leave out who wrote commits that came with a merge', () => {
    const travelled = { ...commit('1', 'a', hubot), travelled: true } as const;
    const found = findMentions(
      asked({ people: ['commit-authors'] }),
      facts({ commits: [travelled], commit: travelled }),
    );
    expect(found).toMatchObject({ mobiles: [], userIds: [], notices: [] });
  });

  it('leave out the actor of a schedule, but not who started that again', () => {
    const people = ['actor', 'triggering-actor'] as const;
    const schedule = { event: 'schedule', actor: octocat } as const;
    const { triggeringActor: _, ...first } = facts(schedule);
    expect(findMentions(asked({ people }), first)).toMatchObject({ mobiles: [], userIds: [] });
    const again = facts({ ...schedule, triggeringActor: hubot });
    expect(findMentions(asked({ people }), again)).toMatchObject({ mobiles: [], userIds: ['user1'] });
  });

  it('know an author by address too, and co-authors', () => {
    const author = { name: 'Mona', email: 'mona@example.com', bot: false };
    const one = { ...commit('1', 'a', octocat), author, coAuthors: [hubot] };
    const byAddress = new Map<string, Contact>([...map, ['mona@example.com', { mobile: '13800000003' }]]);
    const found = findMentions(
      asked({ people: ['commit-authors'], map: byAddress }),
      facts({ commits: [], commit: one }),
    );
    expect(found).toMatchObject({ mobiles: ['13800000003'], userIds: ['user1'], notices: [] });
  });

  it('name no login that is empty', () => {
    const nobody = { login: '', name: '', bot: false };
    expect(findMentions(asked({ people: ['actor'] }), facts({ actor: nobody })).notices).toEqual([]);
  });

  it('are those who are always named, too', () => {
    const found = findMentions(asked({ mobiles: ['13800000001', '+1-5550100'], userIds: ['x'] }), run);
    expect(found.mobiles).toEqual(['13800000001', '+1-5550100']);
    expect(found.userIds).toEqual(['x', 'user1']);
  });

  it.each([
    ['actor', ['13800000001'], []],
    ['commit-authors', ['13800000001'], ['user1']],
    ['pull-request-author', [], ['user1']],
  ] as const)('look up %s alone', (kind, mobiles, userIds) => {
    const subject = { kind: 'pull-request', number: 1, url: '', head: 'x', author: hubot } as const;
    expect(findMentions(asked({ people: [kind] }), { ...run, subject })).toMatchObject({ mobiles, userIds });
  });

  it('go by logins without regard to case', () => {
    const actor = { login: 'OctoCat', name: 'x', bot: false };
    expect(findMentions(asked({ people: ['actor'] }), { ...run, actor }).mobiles).toEqual(['13800000001']);
  });

  it('leave bots and people without a login out', () => {
    const people = [
      { login: 'robot[bot]', name: 'robot', bot: true },
      { name: 'octocat', bot: false },
    ];
    const commits = people.map((author) => commit('1', 'a', author));
    const { commit: _, ...others } = run;
    expect(findMentions(asked({ people: ['commit-authors'] }), { ...others, commits })).toMatchObject({
      mobiles: [],
      userIds: [],
    });
  });

  it('leave logins out that the map lacks, and say which, without mentioning them in the log', () => {
    const commits = ['mona', 'lisa', 'Mona'].map((login) =>
      commit('1', 'a', { login, name: login, bot: false }),
    );
    const found = findMentions(asked({ people: ['commit-authors'] }), { ...run, commits });
    expect(english(found.notices)).toEqual([expect.stringContaining('Mona, lisa')]);
  });

  it('without a map say nothing of people who are not in it', () => {
    expect(findMentions(asked({ map: new Map() }), run).notices).toEqual([]);
  });

  it('keep a login on one line of the log', () => {
    const actor = { login: 'x\n::error::y', name: 'x', bot: false };
    expect(findMentions(asked({ people: ['actor'] }), { ...run, actor }).notices[0]?.en).not.toContain('\n');
  });

  it('are 50 at most', () => {
    const mobiles = Array.from({ length: 60 }, (_, index) => `138000001${index}`);
    const { mobiles: called, userIds, notices } = findMentions(asked({ mobiles }), run);
    expect(called).toEqual(mobiles.slice(0, 50));
    expect(userIds).toEqual([]);
    expect(english(notices)).toEqual([expect.stringContaining('12 were left out')]);
  });

  it('of everybody are no list', () => {
    expect(findMentions(asked({ all: true, mobiles: ['1'] }), run)).toMatchObject({
      all: true,
      mobiles: [],
      userIds: [],
    });
  });
});
