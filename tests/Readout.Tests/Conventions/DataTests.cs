using Readout.Records;
using Readout.Text;

namespace Readout.Tests.Conventions;

public sealed class DataTests
{
    public static TheoryData<string> Lexicons => [.. Directory.GetFiles(Repository.Library, "*.lexicon", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Repository.Library, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lexicons))]
    public void A_lexicon_is_embedded_and_loads(string path)
    {
        string name = Path.GetFileName(path);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Library, path)), EmbeddedData.ReadText(name));
        var lexicon = Lexicon.Parse(name, EmbeddedData.ReadText(name));
        Assert.NotEmpty(lexicon.SectionNames);
    }

    [Fact]
    public void No_two_data_files_have_one_name()
    {
        string[] names = [.. Lexicons.Select(row => Path.GetFileName(row.Data))];
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Lexicons))]
    public void A_lexicon_is_named_in_code(string path)
    {
        string name = Path.GetFileName(path).Split('.')[0];
        Assert.True(SourceText.Value.Contains($"\"{name}\"", StringComparison.Ordinal), $"No code reads the lexicon \"{name}\".");
    }

    [Fact]
    public void Data_stays_in_the_main_assembly() =>
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(typeof(RecordReader).Assembly.Location)!, "Readout.Core.resources.dll", SearchOption.AllDirectories));

    private static readonly Lazy<string> SourceText = new(() =>
        string.Join('\n', Repository.Sources().Where(path => path.StartsWith(Repository.Library, StringComparison.Ordinal)).Select(File.ReadAllText)));
}
