using Readout.Text;

namespace Readout.Tests.Text;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("en", "The mayor of the town said on Monday that the bridge would be repaired before winter.")]
    [InlineData("ru", "Мэр города заявил в понедельник, что мост отремонтируют до зимы.")]
    [InlineData("uk", "Мер міста заявив у понеділок, що міст відремонтують до зими.")]
    [InlineData("be", "Мэр горада заявіў у панядзелак, што мост адрамантуюць да зімы.")]
    [InlineData("bg", "Кметът на града заяви в понеделник, че мостът ще бъде ремонтиран преди зимата.")]
    [InlineData("sr", "Градоначелник је у понедељак рекао да ће мост бити поправљен пре зиме.")]
    [InlineData("de", "Der Bürgermeister der Stadt sagte am Montag, dass die Brücke vor dem Winter repariert wird.")]
    [InlineData("fr", "Le maire de la ville a déclaré lundi que le pont serait réparé avant l'hiver.")]
    [InlineData("es", "El alcalde de la ciudad dijo el lunes que el puente será reparado antes del invierno.")]
    [InlineData("it", "Il sindaco della città ha detto lunedì che il ponte sarà riparato prima dell'inverno.")]
    [InlineData("pt", "O prefeito da cidade disse na segunda-feira que a ponte não será reparada até o inverno.")]
    [InlineData("pl", "Burmistrz miasta powiedział w poniedziałek, że most zostanie naprawiony przed zimą.")]
    [InlineData("cs", "Starosta města v pondělí řekl, že most bude opraven ještě před zimou.")]
    [InlineData("nl", "De burgemeester van de stad zei maandag dat de brug voor de winter wordt hersteld.")]
    [InlineData("sv", "Stadens borgmästare sade på måndagen att bron ska repareras före vintern.")]
    [InlineData("tr", "Belediye başkanı pazartesi günü yaptığı açıklamada köprünün kıştan önce onarılacağını ve bunun için para olduğunu söyledi.")]
    [InlineData("el", "Ο δήμαρχος της πόλης είπε τη Δευτέρα ότι η γέφυρα θα επισκευαστεί.")]
    [InlineData("ja", "市長は月曜日、橋は冬までに修理されると述べた。")]
    public void A_sentence_is_told(string language, string sentence) => Assert.Equal(language, LanguageIdentifier.Identify(sentence));

    [Theory]
    [InlineData("uk", "Підпишіться на нашу розсилку, щоб не пропустити найважливіше")]
    [InlineData("ru", "Подпишитесь на нашу рассылку, чтобы не пропустить самое важное")]
    [InlineData("en", "Sign up for our newsletter and get the best of the week")]
    [InlineData("uk", "Читайте нас у Viber та Telegram")]
    public void A_short_promotion_is_told(string language, string line) => Assert.Equal(language, LanguageIdentifier.Identify(line));

    [Theory]
    [InlineData("")]
    [InlineData("12:40 — 2021")]
    [InlineData("OK")]
    [InlineData("Reuters AFP Getty")]
    [InlineData("😀😀😀😀😀😀")]
    public void What_cannot_be_told_is_left_open(string text) => Assert.Null(LanguageIdentifier.Identify(text));

    [Fact]
    public void Names_in_another_script_do_not_change_the_language() =>
        Assert.Equal("uk", LanguageIdentifier.Identify("Компанія Acme Robotics International Holding Limited відкриє у Вишгороді новий завод, і це вже третій."));
}
