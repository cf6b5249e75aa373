using System.Data.Common;
using System.Net;
using Readout.App.Archive.Databases;
using Readout.App.Site.Access.Keys;
using Readout.App.Site.Access.Limits;

namespace Readout.Tests.App.Site;

/// <summary>Signing in and out, sessions, passwords and their hashes.</summary>
public sealed class LoginTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // From the tests of RFC 9106's reference implementation: Argon2id, version 1.3, 2 passes, 2^8 KB and 2^16 KB, 1 lane.
    [Theory]
    [InlineData("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", "password", true)]
    [InlineData("$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc", "password", true)]
    [InlineData("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", "Password", false)]
    [InlineData("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$", "password", false)]
    [InlineData("$argon2id$v=19$m=99999999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", "password", false)]
    [InlineData("$argon2id$v=19$m=256,t=2$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4", "password", false)]
    [InlineData("$2b$12$abcdefghijklmnopqrstuu", "password", false)]
    [InlineData("", "", false)]
    public void Hashes_are_those_of_the_standard(string stored, string password, bool isRight) => Assert.Equal(isRight, PasswordHash.Verify(password, stored));

    [Fact]
    public void A_hash_tells_its_parameters_and_is_another_each_time()
    {
        string one = PasswordHash.Of(Guarded.Password);
        Assert.StartsWith("$argon2id$v=19$m=19456,t=2,p=1$", one, StringComparison.Ordinal);
        Assert.NotEqual(one, PasswordHash.Of(Guarded.Password));
        Assert.True(PasswordHash.Verify(Guarded.Password, one));
        Assert.False(PasswordHash.IsOutdated(one));
        Assert.True(PasswordHash.IsOutdated(one.Replace("m=19456", "m=9728", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task With_the_password_one_comes_in_and_with_signing_out_one_is_out()
    {
        using TestSite site = Guarded.Site();
        using HttpResponseMessage asked = await Send(site, "GET", "/no-such-page?a=1", cookie: null);
        Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        Assert.Equal("/login?back=%2Fno-such-page%3Fa%3D1", asked.Headers.Location!.OriginalString);
        using HttpResponseMessage signedIn = await Guarded.SignIn(site.Client, back: "/no-such-page?a=1", cancellation: Cancellation);
        Assert.Equal("/no-such-page?a=1", signedIn.Headers.Location!.OriginalString);
        string given = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^readout-session=[A-Za-z0-9_-]{43}; max-age=2592000; path=/; samesite=lax; httponly$", given);
        string cookie = Guarded.Cookie(signedIn)!;
        Assert.Equal(HttpStatusCode.NotFound, (await Send(site, "GET", "/no-such-page", cookie)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(site, "POST", "/logout", cookie)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(site, "GET", "/no-such-page", cookie)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(site, "GET", "/no-such-page", "readout-session=wrong")).StatusCode);
    }

    [Fact]
    public async Task The_archive_keeps_no_secret_that_signs_in()
    {
        using TestSite site = Guarded.Site();
        using HttpResponseMessage signedIn = await Guarded.SignIn(site.Client, cancellation: Cancellation);
        string key = Guarded.Cookie(signedIn)!.Split('=')[1];
        string token = Guarded.Token(site, "desk", TokenScope.Read);
        byte[] archive = await File.ReadAllBytesAsync(site.Database.Name, Cancellation);
        byte[] log = File.Exists(site.Database.Name + "-wal") ? await File.ReadAllBytesAsync(site.Database.Name + "-wal", Cancellation) : [];
        foreach (string secret in (string[])[key, token, token["readout_".Length..], Guarded.Password])
        {
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(secret);
            Assert.Equal(-1, archive.AsSpan().IndexOf(bytes));
            Assert.Equal(-1, log.AsSpan().IndexOf(bytes));
        }
    }

    [Fact]
    public async Task Sessions_end_by_themselves_and_with_the_password()
    {
        using TestSite site = Guarded.Site();
        using HttpResponseMessage first = await Guarded.SignIn(site.Client, cancellation: Cancellation);
        string cookie = Guarded.Cookie(first)!;
        site.Clock.Now += SessionStore.Longest - TimeSpan.FromMinutes(1);
        Assert.Equal(HttpStatusCode.NotFound, (await Send(site, "GET", "/no-such-page", cookie)).StatusCode);
        site.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(site, "GET", "/no-such-page", cookie)).StatusCode);

        using HttpResponseMessage second = await Guarded.SignIn(site.Client, cancellation: Cancellation);
        cookie = Guarded.Cookie(second)!;
        using var passwords = new PasswordStore(site.Database);
        passwords.Set(Guarded.Password);
        Assert.Equal(HttpStatusCode.NotFound, (await Send(site, "GET", "/no-such-page", cookie)).StatusCode);
        passwords.Set("another-password");
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(site, "GET", "/no-such-page", cookie)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Guarded.SignIn(site.Client, cancellation: Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Guarded.SignIn(site.Client, "another-password", cancellation: Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_hash_with_weaker_parameters_is_made_anew_when_the_password_is_known()
    {
        using TestSite site = Guarded.Site();
        using (DbConnection connection = site.Database.Open())
        {
            connection.Execute("UPDATE setting SET value = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4' WHERE name = 'password'");
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await Guarded.SignIn(site.Client, "password", cancellation: Cancellation)).StatusCode);
        string stored = (string)site.Read(connection => connection.Scalar("SELECT value FROM setting WHERE name = 'password'"))!;
        Assert.False(PasswordHash.IsOutdated(stored));
        Assert.Equal(HttpStatusCode.SeeOther, (await Guarded.SignIn(site.Client, "password", cancellation: Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Guessing_is_slowed_down()
    {
        using TestSite site = Guarded.Site();
        for (int i = 0; i < RequestLimits.LoginBurst; i++)
        {
            using HttpResponseMessage wrong = await Guarded.SignIn(site.Client, $"a guess {i}", cancellation: Cancellation);
            Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
            Assert.False(wrong.Headers.Contains("Set-Cookie"));
        }

        using HttpResponseMessage late = await Guarded.SignIn(site.Client, cancellation: Cancellation);
        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
        Assert.InRange(late.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Too many attempts", await late.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        using HttpRequestMessage elsewhere = Guarded.Request("POST", "/login");
        elsewhere.Headers.Add("X-Forwarded-For", "127.0.0.1, 192.0.2.9");
        elsewhere.Content = Guarded.Form(("password", Guarded.Password));
        using HttpResponseMessage other = await site.Client.SendAsync(elsewhere, Cancellation);
        Assert.Equal(HttpStatusCode.SeeOther, other.StatusCode);
    }

    [Fact]
    public async Task Guessing_from_many_addresses_is_slowed_down_too()
    {
        using TestSite site = Guarded.Site();
        var statuses = new List<HttpStatusCode>();
        for (int i = 0; i < RequestLimits.LoginBurstOfAll + 20; i++)
        {
            using HttpRequestMessage request = Guarded.Request("POST", "/login");
            request.Headers.Add("X-Forwarded-For", $"192.0.2.{i}");
            request.Content = Guarded.Form(("password", "a guess of no worth"));
            using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
            statuses.Add(answer.StatusCode);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.All(statuses, status => Assert.True(status is HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests));
    }

    [Theory]
    [InlineData("/stories?x=1", "/stories?x=1")]
    [InlineData("//evil.example/", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("\\/evil.example", "/")]
    [InlineData("/a\r\nSet-Cookie: x=1", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("", "/")]
    public async Task One_is_sent_back_to_this_site_alone(string back, string to)
    {
        using TestSite site = Guarded.Site();
        using HttpResponseMessage signedIn = await Guarded.SignIn(site.Client, back: back, cancellation: Cancellation);
        Assert.Equal(to, signedIn.Headers.Location!.OriginalString);
        using HttpResponseMessage preference = await site.Client.GetAsync($"/preferences/language/uk?back={Uri.EscapeDataString(back)}", Cancellation);
        Assert.Equal(to, preference.Headers.Location!.OriginalString);
        using HttpResponseMessage page = await site.Client.GetAsync($"/login?back={Uri.EscapeDataString(back)}", Cancellation);
        Assert.Contains($"name=\"back\" value=\"{WebUtility.HtmlEncode(to)}\"", await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_https_the_cookie_is_bound_to_the_host()
    {
        using TestSite site = Guarded.Site();
        using HttpRequestMessage request = Guarded.Request("POST", "/login");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Content = Guarded.Form(("password", Guarded.Password));
        using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
        string cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-readout-session=", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure;", cookie, StringComparison.Ordinal);

        using HttpRequestMessage tossed = Guarded.Request("GET", "/no-such-page");
        tossed.Headers.Add("X-Forwarded-Proto", "https");
        tossed.Headers.Add("Cookie", Guarded.Cookie(answer)!.Replace("__Host-", "", StringComparison.Ordinal));
        using HttpResponseMessage refused = await site.Client.SendAsync(tossed, Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData("en", "Password")]
    [InlineData("uk", "Пароль")]
    [InlineData("ru", "Войти")]
    public async Task The_form_speaks_the_readers_language(string language, string word)
    {
        using TestSite site = Guarded.Site();
        using HttpRequestMessage request = Guarded.Request("GET", "/login");
        request.Headers.Add("Accept-Language", language);
        using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
        Assert.Contains(word, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Send(TestSite site, string method, string address, string? cookie)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add("Accept", "text/html");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return site.Client.SendAsync(request, Cancellation);
    }
}
