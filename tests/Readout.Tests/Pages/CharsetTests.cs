using System.Text;
using Readout.Pages.Charsets;

namespace Readout.Tests.Pages;

public sealed class CharsetTests
{
    private const string Russian =
        "Министр связи Захарьева сообщила в среду, что новый маяк на острове Лукомор заработает к пятнице. «Мы ждём гостей», — добавила она.";

    private const string Ukrainian =
        "Міністерка зв’язку Захар’єва повідомила в середу, що новий маяк на острові Лукомор запрацює до п’ятниці. «Ми чекаємо на гостей з Їжакового», – додала вона.";

    private const string French = "Le ministre a déclaré mercredi que le phare de l’île serait rouvert à la mi-février, après une pause forcée.";

    private const string German = "Der Minister sagte am Mittwoch, daß der Leuchtturm der Insel für Gäste geöffnet wäre. „Schöne Grüße“, fügte er hinzu.";

    public static TheoryData<string, string> Cyrillic()
    {
        var data = new TheoryData<string, string>();
        foreach (string text in (string[])[Russian, "Привет, остров Лукомор", "Маяк закрыт.", "Глава МИД Лукомора Халид Чернов", "МИНИСТР ЗАКРЫЛ МАЯК НА ОСТРОВЕ"])
        {
            foreach (string charset in (string[])["windows-1251", "koi8-r", "cp866", "iso-8859-5"])
            {
                data.Add(text, charset);
            }
        }

        data.Add(string.Join(' ', Enumerable.Repeat(Russian, 5)), "x-mac-cyrillic");
        foreach (string text in (string[])[Ukrainian, "Вітаємо на острові Лукомор", "Маяк зачинено через їхній неспокій."])
        {
            data.Add(text, "windows-1251");
            data.Add(text, "koi8-u");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cyrillic))]
    public void Undeclared_Cyrillic_is_told_by_its_letters(string text, string charset)
    {
        byte[] bytes = Bytes(text, charset);
        Assert.Equal(Encoding(charset).GetString(bytes), TextDecoder.Decode(bytes, null).Text);
    }

    [Theory]
    [InlineData(French)]
    [InlineData(German)]
    [InlineData("The café on the island reopens.")]
    [InlineData("“We are open,” the keeper said – at last.")]
    public void Undeclared_western_text_is_windows_1252(string text) =>
        Assert.Equal(text, TextDecoder.Decode(Bytes(text, "windows-1252"), null).Text);

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void Utf16_is_told_without_a_mark(string charset)
    {
        foreach (string text in (string[])[Russian, Ukrainian, "The keeper opened the lighthouse on Wednesday."])
        {
            Assert.Equal(text, TextDecoder.Decode(Bytes(text, charset), null).Text);
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-32le")]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text(string charset)
    {
        byte[] bytes = [.. Encoding(charset).GetPreamble(), .. Bytes(Russian, charset)];
        Assert.Equal(Russian, TextDecoder.Decode(bytes, "text/html; charset=windows-1251").Text);
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("iso-8859-1")]
    [InlineData("koi8-r")]
    public void Valid_utf8_wins_over_what_is_declared(string declared) =>
        Assert.Equal(Russian, TextDecoder.Decode(Bytes(Russian, "utf-8"), $"text/html; charset={declared}").Text);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    [InlineData("koi8-r")]
    [InlineData("no-such-charset")]
    public void Letters_win_over_a_wrong_declaration(string declared)
    {
        byte[] bytes = Bytes($"<html><head><meta charset={declared}></head><body><p>{Russian}</p></body></html>", "windows-1251");
        Assert.Contains("Министр связи Захарьева", TextDecoder.Decode(bytes, null).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1250\">")]
    [InlineData("<META http-equiv='Content-Type' content='text/html; charset=windows-1250'>")]
    [InlineData("<meta name=\"viewport\" content=\"width=1\"><meta  charset = windows-1250 />")]
    public void The_charset_of_a_meta_element_is_read(string meta)
    {
        string page = $"<html><head>{meta}</head><body>Łódź i Kraków</body></html>";
        Assert.Equal(page, TextDecoder.Decode(Bytes(page, "windows-1250"), null).Text);
    }

    [Fact]
    public void A_meta_element_far_down_the_head_is_read()
    {
        string page = $"<html><head><script>{new string('x', 5000)}</script><meta charset=windows-1250></head><body>Łódź</body></html>";
        Assert.Equal(page, TextDecoder.Decode(Bytes(page, "windows-1250"), null).Text);
    }

    [Fact]
    public void The_header_wins_over_the_meta_element()
    {
        string page = "<html><head><meta charset=windows-1252></head><body>Łódź</body></html>";
        Assert.Equal(page, TextDecoder.Decode(Bytes(page, "windows-1250"), "text/html; charset=\"windows-1250\"").Text);
    }

    [Theory]
    [InlineData("windows-1251", "koi8-u")]
    [InlineData("koi8-u", "windows-1251")]
    [InlineData("windows-1251", "utf-8")]
    [InlineData("koi8-u", "utf-8")]
    [InlineData("utf-8", "windows-1251")]
    [InlineData("utf-8", "koi8-u")]
    public void The_letters_of_a_page_win_over_header_and_meta_element_that_are_both_wrong(string real, string declared)
    {
        foreach (string text in (string[])[Ukrainian, real == "koi8-u" ? Ukrainian : Russian])
        {
            string page = $"<html><head><meta charset=\"{declared}\"><title>Readout</title></head><body><p>{text}</p></body></html>";
            byte[] bytes = Bytes(page, real);
            Assert.Equal(Encoding(real).GetString(bytes), TextDecoder.Decode(bytes, $"text/html; charset={declared}").Text);
        }
    }

    [Fact]
    public void The_header_wins_over_the_meta_element_where_letters_do_not_decide()
    {
        // "Łódź" in windows-1250; the meta element says another encoding that statistics know nothing of.
        byte[] bytes = Bytes("<html><head><meta charset=iso-8859-3></head><body>Łódź</body></html>", "windows-1250");
        Assert.Contains("Łódź", TextDecoder.Decode(bytes, "text/html; charset=windows-1250").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Łódź", TextDecoder.Decode(bytes, null).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-u")]
    public void A_page_of_two_encodings_is_read_in_that_of_its_body(string charset)
    {
        // A block that another system put in, UTF-8, within a page of eight-bit text: the body's letters stay whole.
        byte[] page =
        [
            .. Bytes($"<html><head><meta charset={charset}></head><body><p>{Ukrainian}</p><p>{Ukrainian}</p><p>{Ukrainian}</p><div>", charset),
            .. Bytes("Читайте також", "utf-8"),
            .. Bytes($"</div><p>{Ukrainian}</p></body></html>", charset),
        ];
        string read = TextDecoder.Decode(page, null).Text;
        Assert.Equal(4, read.Split("Міністерка зв").Length - 1);
    }

    [Fact]
    public void Eight_bit_words_within_utf8_cost_their_own_letters_alone()
    {
        byte[] page = [.. Bytes($"<meta charset=utf-8><p>{Russian}</p><p>{Russian}</p><div>", "utf-8"), .. Bytes("Новости", "windows-1251"), .. Bytes($"</div><p>{Russian}</p>", "utf-8")];
        DecodedText decoded = TextDecoder.Decode(page, null);
        Assert.Equal(3, decoded.Text.Split(Russian).Length - 1);
        Assert.NotNull(decoded.Warning);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_become_replacement_characters_and_a_warning()
    {
        byte[] bytes = [.. Bytes(Russian, "utf-8"), 0xff, .. Bytes(Russian, "utf-8")];
        DecodedText decoded = TextDecoder.Decode(bytes, null);
        Assert.Equal(Russian + "\ufffd" + Russian, decoded.Text);
        Assert.Contains("UTF-8", decoded.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8_that_is_cut_inside_a_letter_stays_utf8()
    {
        DecodedText decoded = TextDecoder.Decode(Bytes(Russian, "utf-8").AsSpan()[..^2], null);
        Assert.StartsWith("Министр связи", decoded.Text, StringComparison.Ordinal);
        Assert.NotNull(decoded.Warning);
    }

    [Fact]
    public void Any_bytes_are_read_as_some_text()
    {
        var random = new Random(1);
        for (int i = 0; i < 500; i++)
        {
            byte[] bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            Assert.NotNull(TextDecoder.Decode(bytes, null).Text);
        }
    }

    private static byte[] Bytes(string text, string charset) => Encoding(charset).GetBytes(text);

    private static Encoding Encoding(string charset) => charset switch
    {
        "utf-8" => System.Text.Encoding.UTF8,
        "utf-16le" => System.Text.Encoding.Unicode,
        "utf-16be" => System.Text.Encoding.BigEndianUnicode,
        "utf-32le" => System.Text.Encoding.UTF32,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(charset)!,
    };
}
