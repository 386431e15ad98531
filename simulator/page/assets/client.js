// @ts-check
/** Keeps the open page up to date: what the server draws anew replaces what has changed, and nothing else. */

/** The page of the group that is open, whatever happens in others. */
const address = document.querySelector('main')?.dataset['address'] ?? location.href;

const status = document.querySelector('#live');

/** @param {'live' | 'lost'} state */
function showState(state) {
  if (!(status instanceof HTMLElement) || status.className === state) return;
  status.className = state;
  status.textContent = status.dataset[state] ?? '';
}

/**
 * Entries never change, they only come and go: so opened details stay open, and only what is new is read out.
 *
 * @param {Element} current
 * @param {Element} next
 */
function updateEntries(current, next) {
  for (const entry of [...current.children]) {
    if (next.querySelector(`#${entry.id}`) === null) entry.remove();
  }
  for (const entry of [...next.children]) {
    if (current.querySelector(`#${entry.id}`) === null) current.append(entry);
  }
}

let asked = 0;
let turn = Promise.resolve();

/** Draws the page anew, one drawing after the other; of those that wait, the last one is enough. */
function refresh() {
  asked += 1;
  const number = asked;
  turn = turn.then(() => (number === asked ? update() : undefined)).catch(() => showState('lost'));
}

async function update() {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [messages, list] = ['#messages', '#conversations'].map((name) => ({
    current: document.querySelector(name),
    next: page.querySelector(name),
  }));
  if (messages?.current && messages.next) updateEntries(messages.current, messages.next);
  if (list?.current && list.next && list.current.innerHTML !== list.next.innerHTML) {
    list.current.innerHTML = list.next.innerHTML;
  }
}

const events = new EventSource('/events');
events.addEventListener('open', () => {
  showState('live');
  refresh();
});
events.addEventListener('message', refresh);
events.addEventListener('error', () => showState('lost'));

export {};
