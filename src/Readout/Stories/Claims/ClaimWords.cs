using System.Buffers.Binary;
using Readout.Articles;
using Readout.Languages;
using Readout.Records;
using Readout.Statements;
using Readout.Stories.Numbers;

namespace Readout.Stories.Claims;

/// <summary>
/// What comparing wordings needs of one: its content words in order as hashes of their lemmas (numbers left out), the numbers it claims, and
/// the names in it by their sounds, and what of all that holds in other languages too. Computed once and kept as bytes; holds none of the words. Immutable and thread-safe.
/// </summary>
public sealed class ClaimWords
{
    private const byte Version = 2;
    private const int MostWords = 200;

    private readonly uint[] _words;
    private readonly uint[] _names;

    private ClaimWords(uint[] words, uint[] names, IReadOnlyList<ClaimedNumber> numbers, SenseWords senses)
    {
        (_words, _names, Numbers, Senses) = (words, names, numbers, senses);
        SortedWords = [.. words.Order()];
    }

    /// <summary>In text order; spans point into the text that was read.</summary>
    public IReadOnlyList<ClaimedNumber> Numbers { get; }

    /// <summary>How many content words are compared; at most 200.</summary>
    public int Count => _words.Length;

    internal uint[] SortedWords { get; }

    /// <summary>What of it can be compared across languages.</summary>
    internal SenseWords Senses { get; }

    internal ReadOnlySpan<uint> Words => _words;

    internal ReadOnlySpan<uint> Names => _names;

    /// <summary>Null in a language that is not analysed.</summary>
    public static ClaimWords? Of(string text, string language) => Read(text, language, isDenied: false);

    /// <summary>Of what the speaker is said to deny; null in a language that is not analysed.</summary>
    public static ClaimWords? OfDenied(string text, string language) => Read(text, language, isDenied: true);

    /// <summary>
    /// Of the statements of a record that can be joined, by their ids: of a speaker who is told (not doubtfully), in a language that is analysed. What thoughts
    /// attribute and nobody uttered is left out.
    /// </summary>
    public static IReadOnlyDictionary<string, ClaimWords> OfStatements(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var words = new Dictionary<string, ClaimWords>(StringComparer.Ordinal);
        foreach (Statement statement in record.Statements)
        {
            if (statement is { Force: not StatementForce.Believed, Speaker.Grade: SpeakerGrade.Named or SpeakerGrade.Resolved }
                && Read(ClaimSighting.ContentOf(record, statement), record.Article.Language ?? "", statement.Force == StatementForce.Denied) is { } read)
            {
                words[statement.Id] = read;
            }
        }

        return words;
    }

    /// <summary>The inverse of <see cref="FromBytes"/>; units and words as hashes and texts, spans left out.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        Write(writer, _words);
        Write(writer, _names);
        writer.Write7BitEncodedInt(Numbers.Count);
        foreach (ClaimedNumber number in Numbers)
        {
            writer.Write(number.Low);
            writer.Write(number.High);
            writer.Write(number.Unit ?? "");
            writer.Write((byte)number.Bound);
        }

        Write(writer, Senses.Senses);
        Write(writer, Senses.Stems);
        Write(writer, Senses.Days);
        writer.Write(Senses.IsDenial);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Null when the bytes are damaged or of another version, and the words are to be read from the text again.</summary>
    public static ClaimWords? FromBytes(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()));
            return reader.ReadByte() == Version ? new ClaimWords(ReadHashes(reader), ReadHashes(reader), ReadNumbers(reader), ReadSenses(reader)) : null;
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static ClaimWords? Read(string text, string language, bool isDenied)
    {
        ArgumentNullException.ThrowIfNull(text);
        AnalyzedText? analyzed = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = text }), language);
        if (analyzed is null)
        {
            return null;
        }

        IReadOnlyList<ClaimedNumber> numbers = NumberReader.Read(analyzed);
        var words = new List<uint>();
        var names = new List<uint>();
        foreach (Token token in analyzed.Tokens)
        {
            if (words.Count < MostWords && IsContent(token))
            {
                words.Add(StableHash.Of(token.Lemma));
            }

            if (token is { Upos: Upos.Propn, IsCapitalized: true } && token.Norm.Length > 2)
            {
                names.Add(StableHash.Of(Stories.Names.NameKey.Of(token.Lemma).Key));
            }
        }

        return new ClaimWords([.. words], [.. names.Distinct().Order()], numbers, SenseWords.Of(analyzed, static token => IsContent(token), isDenied));
    }

    private static bool IsContent(in Token token) => token.Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Adv && !char.IsAsciiDigit(token.Norm[0]);

    private static void Write(BinaryWriter writer, uint[] hashes)
    {
        writer.Write7BitEncodedInt(hashes.Length);
        foreach (uint hash in hashes)
        {
            writer.Write(hash);
        }
    }

    private static uint[] ReadHashes(BinaryReader reader)
    {
        byte[] bytes = reader.ReadBytes(sizeof(uint) * Counted(reader));
        uint[] hashes = new uint[bytes.Length / sizeof(uint)];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
        }

        return hashes;
    }

    private static SenseWords ReadSenses(BinaryReader reader)
    {
        (uint[] senses, uint[] stems) = (ReadHashes(reader), ReadHashes(reader));
        return stems.Length == senses.Length ? new SenseWords(senses, stems, ReadHashes(reader), reader.ReadBoolean()) : throw new FormatException("Senses without stems.");
    }

    private static List<ClaimedNumber> ReadNumbers(BinaryReader reader)
    {
        var numbers = new List<ClaimedNumber>();
        for (int left = Counted(reader); left > 0; left--)
        {
            (decimal low, decimal high, string unit) = (reader.ReadDecimal(), reader.ReadDecimal(), reader.ReadString());
            numbers.Add(new ClaimedNumber(default, low, high, unit.Length == 0 ? null : unit, (NumberBound)reader.ReadByte()));
        }

        return numbers;
    }

    private static int Counted(BinaryReader reader) => reader.Read7BitEncodedInt() is var count and >= 0 and <= 100_000 ? count : throw new FormatException("A count out of bounds.");
}
