// Asks the browser for passkeys. What goes in and comes out is WebAuthn's own JSON, as the server's library writes and reads it.

function supported() {
  return window.PublicKeyCredential !== undefined && PublicKeyCredential.parseRequestOptionsFromJSON !== undefined;
}

function reason(failure) {
  if (failure.name === 'InvalidStateError') {
    return 'known';
  }
  return failure.name === 'NotAllowedError' || failure.name === 'AbortError' ? 'cancelled' : 'failed';
}

/** Resolves to JSON, or to { "refused": "unsupported" | "cancelled" | "known" | "failed" }. */
async function ask(question) {
  if (!supported()) {
    return JSON.stringify({ refused: 'unsupported' });
  }
  try {
    const credential = await question();
    return JSON.stringify(credential.toJSON());
  } catch (failure) {
    console.warn('No passkey:', failure.name, failure.message);
    return JSON.stringify({ refused: reason(failure) });
  }
}

window.bayouPasskeys = {
  create: (options) =>
    ask(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options)) })),
  get: (options) =>
    ask(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options)) })),
};
