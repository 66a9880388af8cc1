/** Days planned from end to end, each schedule judged by the checker that shares no code with the search. */
package com.bayoutech.acceptance.days;
