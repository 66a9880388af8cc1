/** What is known of the audit trail outside of the database. */
@NullMarked
package com.bayoutech.adapters.audit;

import org.jspecify.annotations.NullMarked;
