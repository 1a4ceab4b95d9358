// Every text of an error or a warning is asserted word for word in a test: what fail(), a warning or a throw says in
// the library's sources has to stand in one of the tests'.
// usage: error-texts SOURCE_TREE
#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// Shorter pieces, such as units and quotes, stand everywhere.
constexpr std::size_t shortest = 8;

/// What no test can bring about, or what no user sees. A text that has found its test may not stand here.
struct Exception {
  std::string_view text;
  std::string_view reason;
};
constexpr std::array<Exception, 7> exceptions{{
    {"error: a temporary file can't be written:", "a full disk for temporary files"},
    {"; allowed: a folder for temporary files with room; TMPDIR names another", "the same"},
    {"error: a pipe can't be made:", "no file descriptor left"},
    {"error: the program can't be started again after the look-ups:", "the system refuses to run it a second time"},
    {"; allowed: run the same command again", "the same"},
    {"; allowed: a file that can be made or replaced, on a disk with room", "a full disk for cdk.context.json"},
    {"' may hold what was there)", "a mount point within the folder of an assembly"},
}};

struct Token {
  bool literal;
  std::string text;
  int line;
};

std::string content_of(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The literals and other words of a C++ source; literals that follow each other are one.
class Tokens {
 public:
  explicit Tokens(std::string_view source) : source_(source) {
    while (at_ < source_.size()) next();
  }
  std::vector<Token> take() { return std::move(tokens_); }

 private:
  bool starts(std::string_view text) const { return source_.substr(at_).starts_with(text); }
  void skip_to(std::string_view end) { at_ = std::min(source_.size(), source_.find(end, at_)); }

  void next() {
    const char c = source_[at_];
    if (starts("//"))
      skip_to("\n");
    else if (starts("R\""))
      raw_literal();
    else if (c == '"')
      literal();
    else if (c == '\'' && (at_ == 0 || std::isalnum(static_cast<unsigned char>(source_[at_ - 1])) == 0))
      skip_char();
    else if (std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_')
      word();
    else {
      if (c == '\n') ++line_;
      if (std::isspace(static_cast<unsigned char>(c)) == 0) tokens_.push_back({false, std::string(1, c), line_});
      ++at_;
    }
  }

  void skip_char() {
    at_ += source_.substr(at_ + 1).starts_with('\\') ? 3 : 1;
    skip_to("'");
    ++at_;
  }

  void word() {
    const std::size_t start = at_;
    while (at_ < source_.size() && (std::isalnum(static_cast<unsigned char>(source_[at_])) != 0 || source_[at_] == '_'))
      ++at_;
    tokens_.push_back({false, std::string(source_.substr(start, at_ - start)), line_});
  }

  void raw_literal() {
    const std::size_t start = source_.find('(', at_) + 1;
    const std::string end = ")" + std::string(source_.substr(at_ + 2, start - at_ - 3)) + "\"";
    skip_to(end);
    add(std::string(source_.substr(start, at_ - start)));
    at_ += end.size();
  }

  void literal() {
    std::string text;
    for (++at_; at_ + 1 < source_.size() && source_[at_] != '"'; ++at_) {
      if (source_[at_] == '\\') ++at_;
      const bool newline = source_[at_] == 'n' && source_[at_ - 1] == '\\';
      text += newline ? '\n' : source_[at_];
    }
    ++at_;
    add(std::move(text));
  }

  void add(std::string text) {
    line_ += static_cast<int>(std::ranges::count(text, '\n'));
    if (!tokens_.empty() && tokens_.back().literal)
      tokens_.back().text += text;
    else
      tokens_.push_back({true, std::move(text), line_});
  }

  std::string_view source_;
  std::size_t at_ = 0;
  int line_ = 1;
  std::vector<Token> tokens_;
};

std::vector<Token> tokens_of(std::string_view source) { return Tokens(source).take(); }

template <class F>
void for_each_file(const fs::path& folder, F visit) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::ranges::sort(files);
  for (const fs::path& file : files) visit(file);
}

bool is_source(const fs::path& file) { return file.extension() == ".cpp" || file.extension() == ".hpp"; }

/// What the tests say: the literals of their sources, and the texts that they compare programs' output with. What the
/// compiler has to say stands in a comment. This file says nothing.
std::string said_by_tests(const fs::path& tests) {
  std::string said;
  for_each_file(tests, [&](const fs::path& file) {
    const fs::path folder = file.parent_path().filename();
    if (folder == "error_texts") return;
    if (is_source(file) && folder != "compile_fail") {
      for (const Token& token : tokens_of(content_of(file)))
        if (token.literal) said += token.text + '\n';
    } else if (file.string().find("/golden/") == std::string::npos) {
      said += content_of(file) + '\n';
    }
  });
  return said;
}

bool begins_a_text(const Token& token, const Token& next) {
  if (token.literal) return false;
  if (token.text == "throw") return true;
  if (next.literal) return false;
  if (token.text == "problems" && next.text == ".") return true;  // problems.push_back(…)
  constexpr std::array<std::string_view, 8> names{"fail",     "refuse",      "problem",   "warn",
                                                  "describe", "add_warning", "add_error", "add_validation"};
  return next.text == "(" &&
         std::ranges::any_of(names, [&](std::string_view name) { return token.text.starts_with(name); });
}

/// The index behind the call or the statement that begins there.
std::size_t end_of(const std::vector<Token>& tokens, std::size_t at) {
  const bool statement = tokens[at].text == "throw";
  for (int depth = 0; ++at < tokens.size();) {
    if (tokens[at].literal) continue;
    if (statement && tokens[at].text == ";") return at;
    if (tokens[at].text == "(") ++depth;
    if (tokens[at].text == ")" && --depth == 0 && !statement) return at;
  }
  return at;
}

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

class Check {
 public:
  explicit Check(fs::path root) : root_(std::move(root)), said_(said_by_tests(root_ / "tests")) {}

  void look_at(const fs::path& file) {
    const std::vector<Token> list = tokens_of(content_of(file));
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {
      if (!begins_a_text(list[i], list[i + 1])) continue;
      for (std::size_t k = i; k < end_of(list, i); ++k)
        if (list[k].literal) look_at(file, list[k]);
    }
  }

  int report() const {
    for (const Exception& exception : exceptions)
      if (!used_.contains(exception.text))
        std::cout << "the exception \"" << exception.text << "\" isn't needed any more\n";
    std::cout << texts_.size() << " texts, " << missing_.size() << " of them in no test, " << used_.size()
              << " exceptions\n";
    return missing_.empty() && used_.size() == exceptions.size() ? 0 : 1;
  }

 private:
  void look_at(const fs::path& file, const Token& token) {
    const std::string text = trimmed(token.text);
    if (text.size() < shortest || !texts_.insert(text).second || said_.find(text) != std::string::npos) return;
    const auto exception = std::ranges::find(exceptions, text, &Exception::text);
    if (exception != exceptions.end()) {
      used_.insert(exception->text);
      return;
    }
    missing_.push_back(text);
    std::cout << fs::relative(file, root_).string() << ":" << token.line << ": no test says \"" << text << "\"\n";
  }

  fs::path root_;
  std::string said_;
  std::set<std::string> texts_;
  std::set<std::string_view> used_;
  std::vector<std::string> missing_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: error-texts SOURCE_TREE\n";
    return 2;
  }
  const fs::path root = argv[1];
  Check check(root);
  for (const char* folder : {"constructs", "src"})
    for_each_file(root / folder, [&](const fs::path& file) {
      if (is_source(file)) check.look_at(file);
    });
  return check.report();
}
