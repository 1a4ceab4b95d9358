# Reads JSON into two tables, whose keys are paths of members' names joined by "\t":
#   text[path] = a leaf's text, and names[path, n] with size[path] = an object's or list's members in order.

function token(   piece) {
  while (rest == "") {
    if ((getline rest < file) <= 0) fail("is cut short")
    sub(/^[ \t\r]+/, "", rest)
  }
  if (!match(rest, /^("([^"\\]|\\.)*"|[^]["{}:, \t]+|[]{}:,[])/)) fail("is no JSON: " rest)
  piece = substr(rest, 1, RLENGTH)
  rest = substr(rest, RLENGTH + 1)
  sub(/^[ \t\r]+/, "", rest)
  return piece
}

function bare(piece) {
  return piece ~ /^"/ ? substr(piece, 2, length(piece) - 2) : piece
}

function value(path, piece,   name, n) {
  if (piece != "{" && piece != "[") {
    text[path] = bare(piece)
    return
  }
  size[path] = 0
  while ((name = token()) !~ /^[]}]$/) {
    if (name == ",") continue
    n = size[path]++
    if (piece == "[") {
      names[path, n] = n
      value(path "\t" n, name)
    } else {
      names[path, n] = bare(name)
      token()
      value(path "\t" bare(name), token())
    }
  }
}

function load(name, root) {
  file = dir "/" name
  rest = ""
  value(root, token())
  close(file)
}

function fail(problem) {
  print "describe-assembly: " file " " problem > "/dev/stderr"
  failed = 1
  exit 1
}

function stack(id, path,   n, dependency) {
  if (done[id]++ || text[path "\ttype"] != "aws:cloudformation:stack") return
  for (n = 0; n < size[path "\tdependencies"]; n++) {
    dependency = text[path "\tdependencies\t" n]
    stack(dependency, "m\tartifacts\t" dependency)
  }
  describe(id, path)
}

function describe(id, path,   template, name, n, word, command, environment) {
  template = text[path "\tproperties\ttemplateFile"]
  name = text[path "\tproperties\tstackName"]
  if (name == "") name = id
  load(template, id)

  command = "aws cloudformation deploy --template-file " quoted(dir "/" template) " --stack-name " name
  split(text[path "\tenvironment"], environment, "/")
  if (environment[4] != "" && environment[4] != "unknown-region") command = command " --region " environment[4]
  command = command capabilities(id)
  for (n = 0; n < size[path "\tproperties\ttags"]; n++) {
    word = names[path "\tproperties\ttags", n]
    command = command (n ? " " : " --tags ") quoted(word "=" text[path "\tproperties\ttags\t" word])
  }
  if (bytes(dir "/" template) > 51200) command = command " --s3-bucket BUCKET"

  n = size[id "\tResources"]
  printf "%s%s\n  template  %s/%s\n  contains  %d resource%s\n", (described++ ? "\n" : ""), name, dir, template, n, n == 1 ? "" : "s"
  for (n = 0; n < size[path "\tdependencies"]; n++) assets("m\tartifacts\t" text[path "\tdependencies\t" n], template)
  printf "  deploy    %s\n", command
}

# What the deployment must acknowledge.
function capabilities(id,   n, resource, type, found) {
  for (n = 0; n < size[id "\tResources"]; n++) {
    resource = id "\tResources\t" names[id "\tResources", n]
    type = text[resource "\tType"]
    if (type !~ /^AWS::IAM::/ && type != "AWS::CloudFormation::Stack") continue
    if (found == "") found = " CAPABILITY_IAM"
    if (type == "AWS::CloudFormation::Stack" || named(resource "\tProperties\t")) found = " CAPABILITY_NAMED_IAM"
  }
  if ((id "\tTransform") in text || (id "\tTransform") in size) found = found " CAPABILITY_AUTO_EXPAND"
  return found == "" ? "" : " --capabilities" found
}

function named(properties,   list, n, key, count) {
  count = split("RoleName UserName GroupName InstanceProfileName ManagedPolicyName", list, " ")
  for (n = 1; n <= count; n++) {
    key = properties list[n]
    if (key in text || key in size) return 1
  }
  return 0
}

# The files and images that must be where the template expects them; the template itself is deployed from here.
function assets(path, template,   root, n, hash, source, place) {
  if (text[path "\ttype"] != "cdk:asset-manifest") return
  root = "assets\t" path
  load(text[path "\tproperties\tfile"], root)
  for (n = 0; n < size[root "\tfiles"]; n++) {
    hash = names[root "\tfiles", n]
    source = text[root "\tfiles\t" hash "\tsource\tpath"]
    place = root "\tfiles\t" hash "\tdestinations"
    place = place "\t" names[place, 0]
    if (source != template)
      printf "  publish   %s %s/%s to s3://%s/%s\n", text[root "\tfiles\t" hash "\tsource\tpackaging"] == "zip" ? "zip of" : "file", dir, source, text[place "\tbucketName"], text[place "\tobjectKey"]
  }
  for (n = 0; n < size[root "\tdockerImages"]; n++) {
    hash = names[root "\tdockerImages", n]
    source = text[root "\tdockerImages\t" hash "\tsource\tdirectory"]
    place = root "\tdockerImages\t" hash "\tdestinations"
    place = place "\t" names[place, 0]
    printf "  publish   image of %s/%s as %s:%s\n", dir, source, text[place "\trepositoryName"], text[place "\timageTag"]
  }
}

function quoted(word) {
  if (word !~ /[^A-Za-z0-9_.,:=\/@%+-]/) return word
  gsub(/'/, "'\\''", word)
  return "'" word "'"
}

function bytes(name,   line, total) {
  while ((getline line < name) > 0) total += length(line) + 1
  close(name)
  return total
}

BEGIN {
  load("manifest.json", "m")
  for (n = 0; n < size["m\tartifacts"]; n++) {
    id = names["m\tartifacts", n]
    stack(id, "m\tartifacts\t" id)
  }
}
