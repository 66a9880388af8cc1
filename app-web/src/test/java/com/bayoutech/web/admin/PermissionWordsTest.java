package com.bayoutech.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionWordsTest {
    /** The role editor and the permission itself say the same. */
    @ParameterizedTest
    @EnumSource(Permission.class)
    void aPermissionMeansInEnglishWhatItSaysItself(Permission permission) {
        assertThat(PermissionWords.of(permission)).isEqualTo(permission.meaning());
    }
}
