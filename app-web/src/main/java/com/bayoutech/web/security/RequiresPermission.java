package com.bayoutech.web.security;

import com.bayoutech.foundation.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Opens a screen to those who hold all of these permissions. A screen without this or {@link OpenToSignedIn} opens to nobody. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPermission {
    /** All that the screen itself asks the services for; what it only offers to some is not in it. */
    Permission[] value();
}
