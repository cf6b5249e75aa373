using Readout.Formats;
using Readout.Languages;

namespace Readout.Tests.Conventions;

/// <summary>What is listed in code is what lies in the folders: to add one is to add a folder and a line.</summary>
public sealed class ListTests
{
    [Fact]
    public void Languages_listed_are_the_folders() =>
        Assert.Equal(Members("Languages", typeof(Language)), FoldersIn(AllLanguages.List.Select(language => language.GetType())));

    [Fact]
    public void Formats_listed_are_the_folders() =>
        Assert.Equal(Members("Formats", typeof(RecordFormat)), FoldersIn(AllFormats.List.Select(format => format.GetType())));

    [Fact]
    public void Formats_have_names_of_their_own() =>
        Assert.Equal(AllFormats.List.Count, AllFormats.List.Select(format => format.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_language_has_labels() => Assert.All(AllLanguages.List, language =>
    {
        string[] missing = [.. Keys("en").Except(Keys(language.Code), StringComparer.Ordinal)];
        Assert.True(missing.Length == 0, $"labels.{language.Code}.lexicon lacks {string.Join(", ", missing)}");
    });

    private static IEnumerable<string> Keys(string language)
    {
        var lexicon = Readout.Text.EmbeddedData.Lexicon("labels", language);
        return lexicon.SectionNames.Where(section => section != "phrase-start").SelectMany(section => lexicon[section].Keys.Select(key => section + "/" + key));
    }

    // folders that hold one of the list, found by the types that lie in them
    private static IEnumerable<string> Members(string stage, Type member) => Repository.FoldersOf(stage)
        .Where(folder => member.Assembly.GetTypes().Any(type => type.IsSubclassOf(member) && type.Namespace == $"Readout.{stage}.{folder}"))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> FoldersIn(IEnumerable<Type> types) =>
        types.Select(type => type.Namespace!.Split('.')[^1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
