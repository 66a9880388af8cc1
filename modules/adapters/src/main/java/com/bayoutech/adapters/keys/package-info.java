/**
 * The cryptography of personal values, without a database: the master keys and their file, the key of each recipient, the
 * address that binds a ciphertext to its place, and the blind index.
 *
 * <p>AES-256-GCM throughout, by Tink.
 */
@NullMarked
package com.bayoutech.adapters.keys;

import org.jspecify.annotations.NullMarked;
