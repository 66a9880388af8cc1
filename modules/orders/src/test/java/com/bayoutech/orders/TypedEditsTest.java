package com.bayoutech.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Load;
import com.bayoutech.domain.Skill;
import com.bayoutech.foundation.csv.RowError;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypedEditsTest {
    @Test
    void loadAndSkillsAreReadByTheRulesOfTheFile() {
        assertThat(TypedEdits.of("3;40", "Tail lift;cold").edits())
                .containsExactly(
                        new OrderEdit.Carry(Load.of(3, 40)),
                        new OrderEdit.Demand(Set.of(new Skill("tail lift"), new Skill("cold"))));
    }

    @Test
    void whatIsLeftEmptyIsNoEdit() {
        assertThat(TypedEdits.of(" ", "").edits()).isEmpty();
        assertThat(TypedEdits.of(" ", "").errors()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedByItsColumn() {
        TypedEdits typed = TypedEdits.of("a few", "x".repeat(200));

        assertThat(typed.errors()).extracting(RowError::column).containsExactly("load", "skills");
        assertThat(typed.edits()).noneMatch(OrderEdit.Carry.class::isInstance);
    }
}
