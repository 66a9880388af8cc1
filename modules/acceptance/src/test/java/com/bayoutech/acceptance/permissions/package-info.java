/** Every door of the house, called as everybody, against one table of who may pass: {@code permission-matrix.txt}. */
package com.bayoutech.acceptance.permissions;
