using System.Buffers.Binary;
using System.Text;
using Readout.Stories.Copies;

namespace Readout.Stories;

/// <summary>
/// Features as bytes. Version, flags, language (length and ASCII), seconds (8), words (4), outlet (4), title (4); for each kind of key their count
/// and, for each, three bytes of hash and one of weight; the sketch's threshold (4), length, and its hashes, four bytes each. Little-endian;
/// the last four bytes are a check sum.
/// </summary>
internal static class FeatureBytes
{
    public const byte Version = 1;
    private const byte HasDate = 1;
    private const byte HasTime = 2;
    private const int CheckSum = sizeof(uint);
    private const int KeySize = 4;
    private const int LongestLanguage = 16;

    private static readonly FeatureKind[] Kinds = Enum.GetValues<FeatureKind>();

    public static byte[] Write(ArticleFeatures features)
    {
        string language = features.Language is { Length: <= LongestLanguage } code ? code : "";
        int size = 3 + language.Length + 8 + 12 + (2 * Kinds.Length) + (KeySize * features.Keys.Length) + 6 + (4 * features.Sketch.Hashes.Length) + CheckSum;
        var writer = new Writer(new byte[size]);
        writer.Byte(Version);
        writer.Byte((byte)((features.Published is null ? 0 : HasDate) | (features.HasTime ? HasTime : 0)));
        writer.Byte((byte)language.Length);
        writer.Ascii(language);
        writer.Int64(features.Published?.ToUnixTimeSeconds() ?? 0);
        writer.UInt32((uint)features.WordCount);
        writer.UInt32(features.Outlet);
        writer.UInt32(features.Title);
        WriteKeys(ref writer, features.Keys);
        writer.UInt32(features.Sketch.Threshold);
        writer.UInt16((ushort)features.Sketch.Hashes.Length);
        foreach (uint hash in features.Sketch.Hashes)
        {
            writer.UInt32(hash);
        }

        writer.UInt32(SumOf(writer.Written));
        return writer.Bytes;
    }

    public static ArticleFeatures? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= CheckSum || bytes[0] != Version || BinaryPrimitives.ReadUInt32LittleEndian(bytes[^CheckSum..]) != SumOf(bytes[..^CheckSum]))
        {
            return null;
        }

        var reader = new Reader(bytes[1..^CheckSum]);
        byte flags = reader.Byte();
        string language = reader.Ascii(reader.Byte());
        long seconds = reader.Int64();
        (int words, uint outlet, uint title) = ((int)reader.UInt32(), reader.UInt32(), reader.UInt32());
        FeatureKey[] keys = ReadKeys(ref reader);
        uint threshold = reader.UInt32();
        uint[] hashes = new uint[reader.UInt16()];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = reader.UInt32();
        }

        return new ArticleFeatures(keys, new TextSketch(threshold, hashes))
        {
            Language = language.Length == 0 ? null : language,
            Published = (flags & HasDate) != 0 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
            HasTime = (flags & HasTime) != 0,
            WordCount = words,
            Outlet = outlet,
            Title = title,
        };
    }

    private static void WriteKeys(ref Writer writer, ReadOnlySpan<FeatureKey> keys)
    {
        int at = 0;
        foreach (FeatureKind kind in Kinds)
        {
            int end = at;
            while (end < keys.Length && keys[end].Kind == kind)
            {
                end++;
            }

            writer.UInt16((ushort)(end - at));
            for (; at < end; at++)
            {
                writer.UInt32((keys[at].Code << 8) | keys[at].Weight);
            }
        }
    }

    private static FeatureKey[] ReadKeys(ref Reader reader)
    {
        var keys = new List<FeatureKey>();
        foreach (FeatureKind kind in Kinds)
        {
            int count = reader.UInt16();
            for (int i = 0; i < count; i++)
            {
                uint packed = reader.UInt32();
                keys.Add(new FeatureKey(FeatureKey.CodeOf(kind, packed), (byte)packed));
            }
        }

        return [.. keys];
    }

    private static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        uint sum = 2166136261;
        foreach (byte b in bytes)
        {
            sum = (sum ^ b) * 16777619;
        }

        return sum;
    }

    private ref struct Writer(byte[] bytes)
    {
        private int _at;

        public readonly byte[] Bytes => bytes;

        public readonly ReadOnlySpan<byte> Written => bytes.AsSpan(0, _at);

        public void Byte(byte value) => bytes[_at++] = value;

        public void Ascii(string text) => _at += Encoding.ASCII.GetBytes(text, bytes.AsSpan(_at));

        public void UInt16(ushort value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(_at), value);
            _at += sizeof(ushort);
        }

        public void UInt32(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(_at), value);
            _at += sizeof(uint);
        }

        public void Int64(long value)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(_at), value);
            _at += sizeof(long);
        }
    }

    private ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        public byte Byte() => _bytes[_at++];

        public string Ascii(int length) => Encoding.ASCII.GetString(Take(length));

        public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

        public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

        public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

        private ReadOnlySpan<byte> Take(int length)
        {
            _at += length;
            return _bytes.Slice(_at - length, length);
        }
    }
}
