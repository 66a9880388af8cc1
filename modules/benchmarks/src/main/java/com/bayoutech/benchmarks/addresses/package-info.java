/** What a geocoder is tried with: addresses misspelt as people do, and a judge that knows nothing of any index. */
@NullMarked
package com.bayoutech.benchmarks.addresses;

import org.jspecify.annotations.NullMarked;
