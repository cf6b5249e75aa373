using Readout.Entities;
using Readout.Tests.Languages;

namespace Readout.Tests.Entities;

/// <summary>A body called by the beginning of its name is the one that the article names in full, when it names one such body.</summary>
public sealed class FullerNameTests
{
    [Theory]
    [InlineData("en", "Supreme Court ends the case\n\nThe Supreme Court of Latvia ruled on Monday. The Supreme Court added nothing.", "Supreme Court of Latvia")]
    [InlineData("en", "The General Staff of the Armed Forces of Ukraine reported ten clashes. The General Staff gave no more.", "General Staff of the Armed Forces of Ukraine")]
    [InlineData("en", "The National Bank of Moldova kept its rate. The National Bank explained why.", "National Bank of Moldova")]
    [InlineData("ru", "Генштаб: за сутки десять боёв\n\nОб этом сообщил Генеральный штаб ВСУ. В Генштабе добавили, что потерь нет.", "Генеральный штаб ВСУ")]
    [InlineData("ru", "Решение принял Конституционный суд Молдавии. Конституционный суд его не объяснил.", "Конституционный суд Молдавии")]
    [InlineData("uk", "Генштаб: за добу десять боїв\n\nПро це повідомив Генеральний штаб ЗСУ.", "Генеральний штаб ЗСУ")]
    [InlineData("uk", "Нацбанк зберіг ставку\n\nНаціональний банк України зберіг ставку.", "Національний банк України")]
    public void A_body_has_its_fullest_name(string language, string text, string name)
    {
        Entity body = EntityFinder.Find(Analyzed.Text(language, text)).Entities.Single(entity => entity.Kind == EntityKind.Organization && entity.Name == name);
        Assert.True(body.Mentions.Count >= 2);
    }

    [Theory]
    [InlineData("en", "The Supreme Court of Latvia ruled. The Supreme Court of Estonia did not. The Supreme Court was silent.", "Supreme Court")]
    [InlineData("en", "A storm came. The Supreme Court was silent on Friday. The Supreme Court of Latvia ruled.", "Supreme Court")]
    [InlineData("en", "The United Nations High Commissioner for Refugees spoke. The United Nations met.", "United Nations")]
    [InlineData("ru", "Верховный суд Литвы решил дело. Верховный суд Латвии промолчал. Верховный суд занят.", "Верховный суд")]
    [InlineData("uk", "Буря пройшла. Верховний суд промовчав. Верховний суд Литви вирішив справу.", "Верховний суд")]
    public void It_keeps_its_own_where_several_share_it_or_none_was_named_yet(string language, string text, string name) =>
        Assert.Single(EntityFinder.Find(Analyzed.Text(language, text)).Entities, entity => entity.Kind == EntityKind.Organization && entity.Name == name);
}
