package com.bayoutech.identity;

/** One-way hashes of passwords, slow by design. */
public interface PasswordHasher {
    String hash(String password);

    boolean matches(String password, String hash);
}
