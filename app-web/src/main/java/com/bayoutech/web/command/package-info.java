/** What the program does and ends, when its first argument is a word: {@code java -jar app.jar rotate-keys}. */
@NullMarked
package com.bayoutech.web.command;

import org.jspecify.annotations.NullMarked;
