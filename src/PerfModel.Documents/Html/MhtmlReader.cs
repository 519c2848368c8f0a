using System;
using System.Collections.Generic;
using System.Text;
using PerfModel.Documents.Files;

namespace PerfModel.Documents.Html;

/// <summary>Takes the page out of a web archive (MHTML, RFC 2557), as Word and browsers save it. Pictures and styles are left.</summary>
internal static class MhtmlReader
{
    private const int LongestHead = 16 * 1024;

    /// <summary>The HTML of the archive.</summary>
    /// <exception cref="DocumentException">There is none.</exception>
    public static string Page(byte[] bytes)
    {
        string text = Encoding.GetEncoding("iso-8859-1").GetString(bytes);
        Dictionary<string, string> head = Head(text, 0, out int body);
        if (Boundary(head) is not string boundary)
            return IsHtml(head) ? Decoded(head, text.Substring(body)) : throw None();
        foreach (string part in Parts(text, body, boundary))
        {
            Dictionary<string, string> own = Head(part, 0, out int start);
            if (IsHtml(own))
                return Decoded(own, part.Substring(start));
        }

        throw None();
    }

    private static DocumentException None() => new(DocumentErrorCode.Damaged, "MHTML");

    private static bool IsHtml(Dictionary<string, string> head) =>
        head.TryGetValue("content-type", out string? type) && type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Parts(string text, int from, string boundary)
    {
        string mark = "--" + boundary;
        int at = text.IndexOf(mark, from, StringComparison.Ordinal);
        while (at >= 0)
        {
            int start = text.IndexOf('\n', at) + 1;
            int next = start == 0 ? -1 : text.IndexOf(mark, start, StringComparison.Ordinal);
            if (start > 0)
                yield return text.Substring(start, (next < 0 ? text.Length : next) - start);
            at = next;
        }
    }

    // The lines up to the first empty one; a line that begins with a blank goes on with the one above.
    private static Dictionary<string, string> Head(string text, int from, out int body)
    {
        var head = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? name = null;
        int at = from;
        while (at < text.Length && at - from < LongestHead)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            string line = text.Substring(at, end - at).TrimEnd('\r');
            at = Math.Min(end + 1, text.Length);
            if (line.Length == 0)
                break;
            int colon = line.IndexOf(':');
            if (line[0] is ' ' or '\t' && name is not null)
                head[name] += " " + line.Trim();
            else if (colon > 0)
                head[name = line.Substring(0, colon).Trim()] = line.Substring(colon + 1).Trim();
        }

        body = at;
        return head;
    }

    private static string? Boundary(Dictionary<string, string> head) =>
        head.TryGetValue("content-type", out string? type) && type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? Value(type, "boundary=") : null;

    private static string? Value(string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        string rest = text.Substring(at + name.Length).TrimStart();
        return rest.Length > 0 && rest[0] == '"' ? rest.Substring(1).Split('"')[0] : rest.Split(';', ' ')[0];
    }

    private static string Decoded(Dictionary<string, string> head, string body)
    {
        string encoding = head.TryGetValue("content-transfer-encoding", out string? named) ? named.ToLowerInvariant() : "";
        byte[] bytes = encoding switch
        {
            "base64" => Foreign.Call(() => System.Convert.FromBase64String(body.Replace("\r", "").Replace("\n", "").Trim().TrimEnd('-'))),
            "quoted-printable" => Quoted(body),
            _ => Encoding.GetEncoding("iso-8859-1").GetBytes(body),
        };
        return Charset(head) is Encoding charset ? charset.GetString(bytes) : Plain.TextDecoder.Decode(bytes, isWhole: true);
    }

    private static Encoding? Charset(Dictionary<string, string> head)
    {
        string? name = head.TryGetValue("content-type", out string? type) ? Value(type, "charset=") : null;
        return name is null ? null : name.ToLowerInvariant() is "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    // "=E4=BD=A0", and "=" at the end of a line that goes on.
    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
                bytes.Add((byte)text[i]);
            else if (i + 2 < text.Length && Hex(text[i + 1]) is >= 0 and int high && Hex(text[i + 2]) is >= 0 and int low)
                (_, i) = (Put(bytes, (high * 16) + low), i + 2);
            else
                i = SkipLineEnd(text, i);
        }

        return [.. bytes];
    }

    private static bool Put(List<byte> bytes, int value)
    {
        bytes.Add((byte)value);
        return true;
    }

    private static int SkipLineEnd(string text, int at)
    {
        int i = at;
        if (i + 1 < text.Length && text[i + 1] == '\r')
            i++;
        return i + 1 < text.Length && text[i + 1] == '\n' ? i + 1 : i;
    }

    private static int Hex(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= 'A' and <= 'F' ? c - 'A' + 10 : c is >= 'a' and <= 'f' ? c - 'a' + 10 : -1;
}
