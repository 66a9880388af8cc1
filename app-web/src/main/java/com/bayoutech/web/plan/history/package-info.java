/** What became of a plan, told and compared: revisions in words, side by side, and who else works on them. */
@NullMarked
package com.bayoutech.web.plan.history;

import org.jspecify.annotations.NullMarked;
