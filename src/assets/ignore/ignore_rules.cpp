#include "assets/ignore/ignore_rules.hpp"

#include "assets/ignore/docker_rules.hpp"
#include "assets/ignore/git_rules.hpp"
#include "assets/ignore/glob_rules.hpp"
#include "assets/ignore/lines.hpp"
#include "assets/posix_path.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets {
namespace {

class Glob final : public IgnoreRules {
 public:
  void add(std::string_view pattern) override { rules_.add(to_utf16(pattern)); }
  bool ignores(const std::string& path) const override { return rules_.ignores(path); }
  bool completely_ignores(const std::string& path) const override { return rules_.ignores(path); }

 private:
  GlobRules rules_;
};

class Git final : public IgnoreRules {
 public:
  void add(std::string_view pattern) override { rules_.add(to_utf16(pattern)); }
  void add_text(std::string_view text) override {
    const std::u16string whole = to_utf16(text);
    for (const std::u16string_view line : lines(whole)) rules_.add(line);
  }
  bool ignores(const std::string& path) const override { return rules_.ignores(path); }
  bool completely_ignores(const std::string& path) const override { return rules_.ignores(path + "/"); }

 private:
  GitRules rules_;
};

// Below a folder that is left out there may be a file that a later pattern takes back. So besides the patterns there is
// a second list, in which whatever takes back a file takes back the folders above it too.
class Docker final : public IgnoreRules {
 public:
  void add(std::string_view pattern) override {
    const std::u16string text = to_utf16(pattern);
    rules_.add(text);
    with_folders_.add(text);
    for (const std::u16string& folder : folders_taken_back(text)) with_folders_.add(folder);
  }
  bool ignores(const std::string& path) const override { return rules_.ignores(path); }
  bool completely_ignores(const std::string& path) const override {
    return rules_.ignores(path) && with_folders_.ignores(path);
  }

 private:
  static std::vector<std::u16string> folders_taken_back(std::u16string_view pattern) {
    while (!pattern.empty() && is_space(pattern.front())) pattern.remove_prefix(1);
    const std::u16string_view mark = pattern.starts_with(u"!") ? u"!" : u"/!";
    if (!pattern.starts_with(mark)) return {};
    pattern.remove_prefix(mark.size());
    pattern = pattern.substr(0, pattern.find_first_of(u"\n\r\u2028\u2029"));
    std::vector<std::u16string> folders;
    std::string path = to_utf8(pattern);
    for (;;) {
      path = path::dirname(path);
      if (path == "/" || path == ".") return folders;
      folders.push_back(std::u16string(mark).append(to_utf16(path)));
    }
  }

  DockerRules rules_;
  DockerRules with_folders_;
};

std::unique_ptr<IgnoreRules> make_rules(IgnoreMode mode) {
  switch (mode) {
    case IgnoreMode::GIT: return std::make_unique<Git>();
    case IgnoreMode::DOCKER: return std::make_unique<Docker>();
    default: return std::make_unique<Glob>();
  }
}

}  // namespace

std::unique_ptr<IgnoreRules> make_ignore_rules(IgnoreMode mode, const std::vector<std::string>& patterns) {
  std::unique_ptr<IgnoreRules> rules = make_rules(mode);
  for (const std::string& pattern : patterns) rules->add(pattern);
  return rules;
}

}  // namespace cdk::assets
