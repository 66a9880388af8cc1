package com.bayoutech.adapters.keys;

/** A ciphertext that its key does not open: it was changed, or moved to another row or column. */
public final class UnreadableFieldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableFieldException(FieldAddress address, Throwable cause) {
        super(
                "The value (" + address
                        + ") cannot be decrypted. It was changed or moved outside of BayouTech; bring the"
                        + " row back from a backup.",
                cause);
    }
}
