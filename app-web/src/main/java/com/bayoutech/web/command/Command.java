package com.bayoutech.web.command;

import java.util.Set;

/** Something to do once, with everything wired but no work of others taken on. */
interface Command {
    /** The word that asks for it. */
    String name();

    /** Does it; the options are the arguments after the word, each like {@code --remove-old}. */
    void run(Set<String> options);
}
