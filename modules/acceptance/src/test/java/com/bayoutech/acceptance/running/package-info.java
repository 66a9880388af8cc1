/** The whole application, running with its real servers inside the test's own process, and people who talk to it over HTTPS. */
package com.bayoutech.acceptance.running;
