package id.go.lumajangkab.kinerja.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The login page, which all four web apps have. */
final class LoginForm {

    private final Page page;
    private final Locator name;
    private final Locator secret;

    LoginForm(Page page) {
        this.page = page;
        this.name = page.locator("#kinerja-nama");
        this.secret = page.locator("#kinerja-sandi");
    }

    /** The field for the user's name; it is there while the page is. */
    Locator name() {
        return name;
    }

    /** Enters name and password, without expecting that they are accepted. */
    void tryWith(String user, String password) {
        // shortly after it opens the page puts the cursor into the first field, wherever one is typing by then
        page.waitForCondition(() -> {
            name.fill(user);
            secret.fill(password);
            return user.equals(name.inputValue()) && password.equals(secret.inputValue());
        });
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Masuk").setExact(true))
                .click();
    }

    /** Logs in and waits until the page has gone. */
    void loginAs(String user, String password) {
        tryWith(user, password);
        name.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
