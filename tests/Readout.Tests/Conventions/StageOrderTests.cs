using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Readout.Events;
using Readout.Languages;
using Readout.Records;

namespace Readout.Tests.Conventions;

/// <summary>The stages of the library in their order; each may use only those above it. Read from the compiled assembly, so that no reference escapes.</summary>
public sealed class StageOrderTests
{
    private static readonly string[] Stages =
        ["Text", "Dates", "Pages", "Articles", "Languages", "Entities", "Statements", "Events", "Records", "Stories", "Formats"];

    [Fact]
    public void Folders_of_the_library_are_the_stages()
    {
        IEnumerable<string> folders = Directory.GetDirectories(Repository.Library).Select(folder => Path.GetFileName(folder)).Except(["bin", "obj"], StringComparer.Ordinal);
        Assert.Empty(folders.Except(Stages, StringComparer.Ordinal));
    }

    [Fact]
    public void A_stage_uses_only_the_stages_above_it() => Assert.Empty(References().Where(one => Rank(one.To) > Rank(one.From))
        .Select(one => $"{one.FromType} of {one.From} uses {one.ToType} of {one.To}").Distinct(StringComparer.Ordinal));

    [Fact]
    public void Languages_know_nothing_of_each_other() =>
        Assert.Empty(ReferencesAmong("Languages", AllLanguages.List.Select(language => language.GetType())));

    [Fact]
    public void Kinds_of_event_know_nothing_of_each_other() =>
        Assert.Empty(ReferencesAmong("Events", typeof(NewsEvents).GetProperties().SelectMany(property => property.PropertyType.GetGenericArguments())));

    private static IEnumerable<string> ReferencesAmong(string stage, IEnumerable<Type> members)
    {
        HashSet<string> folders = [.. members.Select(type => type.Namespace!.Split('.')[^1])];
        return References()
            .Where(one => one.From == stage && one.To == stage && folders.Contains(Folder(one.FromType)) && folders.Contains(Folder(one.ToType)))
            .Where(one => Folder(one.FromType) != Folder(one.ToType))
            .Select(one => $"{one.FromType} uses {one.ToType}");
    }

    private static string Folder(string type) => type.Split('.') is { Length: > 3 } parts ? parts[2] : "";

    private static int Rank(string stage) => Array.IndexOf(Stages, stage);

    /// <summary>Every reference of a type's signatures and method bodies to another type of the library.</summary>
    private static HashSet<(string From, string To, string FromType, string ToType)> References()
    {
        using var file = new PEReader(File.OpenRead(typeof(RecordReader).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        var found = new HashSet<(string From, string To, string FromType, string ToType)>();
        foreach (TypeDefinitionHandle handle in metadata.TypeDefinitions)
        {
            string from = TypeReferences.NameOf(metadata, handle);
            foreach (string to in TypeReferences.Of(file, metadata, handle).Where(to => StageOf(to).Length > 0 && StageOf(from).Length > 0))
            {
                found.Add((StageOf(from), StageOf(to), from, to));
            }
        }

        return found;
    }

    private static string StageOf(string type) =>
        type.Split('.') is ["Readout", { } stage, _, ..] && Stages.Contains(stage, StringComparer.Ordinal) ? stage : "";
}
