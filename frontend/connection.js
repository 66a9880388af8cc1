// Looks now and then whether the server answers: without it, somebody who only watches a day would not notice before their next click. What is said then
// comes from the server with the page (AudienceAtFirst), and Vaadin shows it.
const PAUSE_MILLIS = 15_000;
const ASKED = 'ui/logo.svg';

let silent = false;

async function isThere() {
  try {
    return (await fetch(ASKED, { method: 'HEAD', cache: 'no-store' })).status < 500;
  } catch {
    return false;
  }
}

async function look() {
  const there = document.visibilityState === 'hidden' || (await isThere());
  const connection = window.Vaadin?.connectionState;
  if (!there && connection?.state === 'connected') {
    silent = true;
    connection.state = 'reconnecting';
  } else if (there && silent) {
    silent = false;
    if (connection.state === 'reconnecting') {
      connection.state = 'connected';
    }
  }
  setTimeout(look, PAUSE_MILLIS);
}

setTimeout(look, PAUSE_MILLIS);
