package com.bayoutech.web.command;

import java.util.Set;

/** Something to do once, with everything wired but no work of others taken on. */
interface Command {
    /** The word that asks for it, which {@link Usage} knows too. */
    String name();

    /** Does it and answers the program's exit code; the options are the arguments like {@code --remove-old}. */
    int run(Set<String> options);
}
