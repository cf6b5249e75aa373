namespace Readout.Tests.Conventions;

/// <summary>A ratchet: figures may fall, and a file that grows past them is to be split. The analyzer holds methods under 60 lines.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 600;
    private const int MostFiles = 350;

    [Fact]
    public void No_source_file_is_longer_than_a_reader_bears() => Assert.Empty(Repository.Sources()
        .Select(path => (Path: Path.GetRelativePath(Repository.Root, path), Lines: File.ReadLines(path).Count()))
        .Where(file => file.Lines > LongestFile)
        .Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void Nineteen_files_of_twenty_fit_a_few_screens()
    {
        int[] lengths = [.. Repository.Sources().Select(path => File.ReadLines(path).Count()).Order()];
        Assert.True(lengths[lengths.Length * 95 / 100] <= MostFiles, $"The 95th percentile is {lengths[lengths.Length * 95 / 100]} lines.");
    }

    [Fact]
    public void Sources_are_flat_and_free_of_what_rots() => Assert.Empty(Repository.Sources()
        .Where(path => !path.EndsWith(nameof(SizeTests) + ".cs", StringComparison.Ordinal))
        .SelectMany(path => File.ReadLines(path).Where(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal) || line.Contains("TODO", StringComparison.Ordinal))
            .Select(line => $"{Path.GetRelativePath(Repository.Root, path)}: {line.Trim()}")));
}
