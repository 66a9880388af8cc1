/** What holds the whole house: its arrows, its doors, and days planned from end to end. */
package com.bayoutech.acceptance;
