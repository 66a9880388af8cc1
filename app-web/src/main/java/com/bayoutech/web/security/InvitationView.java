package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;

/**
 * Where a one-time link leads. Its token stands behind the address's hash, which a browser keeps to itself: no log and no proxy has it, and
 * whoever only looks at the link, such as a mail program, does not use it up.
 */
@Route(value = "welcome", autoLayout = false)
@PageTitle("security.welcome.title")
@AnonymousAllowed
public final class InvitationView extends Div {
    private final InvitationService invitations;
    private final Div card = new Div();
    private final TextField name = new TextField(Texts.of("security.welcome.name"));
    private final PasswordField password = field(Texts.of("security.password"));
    private final PasswordField again = field(Texts.of("security.welcome.again"));

    InvitationView(InvitationService invitations) {
        this.invitations = invitations;
        addClassName("bayou-door");
        card.addClassName("bayou-door-card");
        add(card);
    }

    /** The address of a link on this server, as whoever asks has reached it. */
    public static String address(VaadinRequest request, String token) {
        return OwnAddress.of(request) + "/welcome#" + token;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().fetchCurrentURL(address -> open(Objects.requireNonNullElse(address.getRef(), "")));
    }

    /** The token is taken out of the address bar, where somebody could read it over a shoulder. */
    void open(String token) {
        UI.getCurrent().getPage().getHistory().replaceState(null, "welcome");
        invitations
                .findInvited(AccountAuthentication.DOOR, token)
                .ifPresentOrElse(account -> show(account, token), this::showThatItWorksNoMore);
    }

    private void show(Account account, String token) {
        name.setValue(account.displayName());
        name.setWidthFull();
        name.setHelperText(Texts.of("security.welcome.name.help"));
        password.setHelperText(Texts.of("security.password-help"));
        Button save = new Button(Texts.of("security.welcome.save"), click -> save(token));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        TextField userName = new TextField(Texts.of("security.user-name"));
        userName.setValue(account.userName());
        userName.setReadOnly(true);
        userName.setWidthFull();
        userName.getElement().setAttribute("autocomplete", "username");
        userName.setHelperText(Texts.of("security.welcome.user-name.help"));
        card.removeAll();
        card.add(new H1(Texts.of("security.welcome.heading")), userName, name, password, again, save);
        password.focus();
    }

    private void showThatItWorksNoMore() {
        card.removeAll();
        card.add(
                new H1(Texts.of("security.welcome.no-more")),
                new Paragraph(Texts.of("security.welcome.no-more.what")),
                new Button(
                        Texts.of("security.welcome.to-sign-in"),
                        click -> UI.getCurrent().navigate(LoginView.class)));
    }

    private void save(String token) {
        password.setInvalid(false);
        again.setInvalid(false);
        if (!password.getValue().equals(again.getValue())) {
            say(again, Texts.of("security.not-the-same"));
            return;
        }
        try {
            invitations.accept(AccountAuthentication.DOOR, token, name.getValue(), password.getValue());
        } catch (RefusedException refused) {
            say(password, ServiceWords.of(refused.getMessage()));
            return;
        }
        UI.getCurrent().getPage().setLocation("login?welcome");
    }

    private static void say(PasswordField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }

    private static PasswordField field(String label) {
        PasswordField field = new PasswordField(label);
        field.setManualValidation(true);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "new-password");
        return field;
    }
}
